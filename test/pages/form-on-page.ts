/** A form as a browser reads it off a page, without a browser: the pages are our own and regular. */

import { plainText } from "@ipt/web/testing/visitor.ts";

export type Control = {
  readonly kind: "hidden" | "text" | "choice" | "select" | "file";
  readonly name: string;
  readonly value: string;
  /** Sent as it stands: typed, hidden, or chosen. */
  readonly on: boolean;
  /** Values that a list offers. */
  readonly options: readonly string[];
};

export type FormOnPage = {
  /** Path and query to which it is sent. */
  readonly action: string;
  readonly controls: readonly Control[];
  /** Name and value of its first button, where it has one. */
  readonly button: readonly [string, string] | null;
};

const attribute = (tag: string, name: string): string =>
  plainText(new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? "");

const inputOf = (tag: string): Control => {
  const type = attribute(tag, "type");
  const base = { name: attribute(tag, "name"), value: attribute(tag, "value"), options: [] };
  if (type === "hidden") return { ...base, kind: "hidden", on: true };
  if (type === "file") return { ...base, kind: "file", on: false };
  if (type === "radio" || type === "checkbox")
    return { ...base, kind: "choice", on: / checked(=|\s|>|\/)/.test(tag) };
  return { ...base, kind: "text", on: true };
};

const controlOf = (html: string): Control => {
  if (html.startsWith("<input")) return inputOf(html);
  const name = attribute(html, "name");
  if (html.startsWith("<textarea")) {
    const value = plainText(/>([\s\S]*)<\/textarea>/.exec(html)?.[1] ?? "").replace(/^\n/, "");
    return { kind: "text", name, value, on: true, options: [] };
  }
  const options = [...html.matchAll(/<option[^>]*>/g)].map(([option]) => option);
  const chosen = options.find((option) => / selected(=|\s|>|\/)/.test(option)) ?? options[0] ?? "";
  const values = options.map((option) => attribute(option, "value"));
  return { kind: "select", name, value: attribute(chosen, "value"), on: true, options: values };
};

const CONTROL = /<input[^>]*>|<textarea[^>]*>[\s\S]*?<\/textarea>|<select[^>]*>[\s\S]*?<\/select>/g;

/** The page's form that writes; null where it has none. Signing in or out is no part of a page. */
export const formOn = (html: string): FormOnPage | null => {
  const form = /<form method="post" action="(?!\/auth)[\s\S]*?<\/form>/.exec(html)?.[0];
  if (form === undefined) return null;
  const button = /<button type="submit"[^>]* name="([^"]*)"[^>]*>/.exec(
    /<button type="submit"[^>]*>/.exec(form)?.[0] ?? "",
  )?.[0];
  return {
    action: attribute(form, "action"),
    controls: [...form.matchAll(CONTROL)].map(([html]) => controlOf(html)).filter(({ name }) => name !== ""),
    button: button === undefined ? null : [attribute(button, "name"), attribute(button, "value")],
  };
};

export type Answers = Readonly<Record<string, string | readonly string[] | File>>;

/** What a browser sends of a form once some of its answers were changed: all of a name's at once. */
export const bodyOf = ({ controls, button }: FormOnPage, answers: Answers): FormData => {
  const body = new FormData();
  for (const { name, value, on } of controls)
    if (on && !Object.hasOwn(answers, name)) body.append(name, value);
  for (const [name, given] of Object.entries(answers))
    if (given instanceof File) body.append(name, given);
    else for (const one of typeof given === "string" ? [given] : given) body.append(name, one);
  if (button && !Object.hasOwn(answers, button[0])) body.append(...button);
  return body;
};

/** The same answer to everything that a person fills in. */
export const everywhere = (
  { controls }: FormOnPage,
  {
    typed,
    chosen,
    file,
  }: { readonly typed: string; readonly chosen: string | null; readonly file: File | null },
): Answers =>
  Object.fromEntries(
    controls.flatMap(({ kind, name }): (readonly [string, Answers[string]])[] => {
      if (kind === "hidden") return [];
      if (kind === "text") return [[name, typed]];
      if (kind === "file") return [[name, file ?? []]];
      return [[name, chosen ?? []]];
    }),
  );

export type Refusal = {
  readonly title: string;
  readonly takesFocus: boolean;
  /** Each error: its words and where it leads; null for the form as a whole. */
  readonly errors: readonly { readonly words: string; readonly to: string | null }[];
  readonly ids: ReadonlySet<string>;
  /** Errors beside the fields. */
  readonly beside: readonly string[];
};

const wordsOf = (html: string): string =>
  plainText(html.replace(/<[^>]*>/g, ""))
    .replace(/\s+/g, " ")
    .trim();

/** What a page says that it refused. */
export const refusalOn = (html: string): Refusal => {
  const summary = /<div class="govuk-error-summary"[\s\S]*?<\/ul>/.exec(html)?.[0] ?? "";
  return {
    title: wordsOf(/<title>([\s\S]*?)<\/title>/.exec(html)?.[1] ?? ""),
    takesFocus: /^<div class="govuk-error-summary"[^>]* tabindex="-1"[^>]* autofocus/.test(summary),
    errors: [...summary.matchAll(/<li>([\s\S]*?)<\/li>/g)].map(([, item = ""]) => ({
      words: wordsOf(item),
      to: /href="#([^"]*)"/.exec(item)?.[1] ?? null,
    })),
    ids: new Set([...html.matchAll(/ id="([^"]*)"/g)].map(([, id = ""]) => id)),
    beside: [...html.matchAll(/<p id="[^"]*-error" class="govuk-error-message">([\s\S]*?)<\/p>/g)].map(
      ([, text = ""]) => wordsOf(text.replace(/<span[\s\S]*?<\/span>/, "")),
    ),
  };
};
