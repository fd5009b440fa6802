import { mainTable } from "@ipt/dynamodb/table.ts";
import { type Shown, visitorOf } from "@ipt/web/testing/visitor.ts";
import { expect } from "vitest";
import { everyItem } from "../world/every-item.ts";
import type { Place } from "../world/place.ts";
import type { Service } from "../world/service.ts";
import type { FormCase } from "./form-cases.ts";
import { type Answers, bodyOf, everywhere, type FormOnPage, formOn, refusalOn } from "./form-on-page.ts";
import type { openPages } from "./open-pages.ts";
import { openPage } from "./visit.ts";

/** Where forms are tried. */
export type Ground = {
  readonly service: Service;
  readonly place: Place;
  readonly pages: Awaited<ReturnType<typeof openPages>>;
};

const TYPED = "☃ <b>rien de tel</b> “&quot;";
const KEY = "_key";

/** Who opened a form, and what they do with it. */
const sitDown = async ({ place, pages }: Ground, route: string, wanted: FormCase) => {
  const { path, cookie } = await openPage(place, route, pages.get, wanted);
  const visitor = visitorOf(pages.app, cookie?.split("=")[1] ?? null);
  const opened = async () => {
    const shown = await visitor.get(path);
    const form = formOn(shown.html);
    if (form === null) throw new Error(`${path} has no form any more: ${shown.text.slice(0, 300)}`);
    return { shown, form };
  };
  const send = (shown: Shown, form: FormOnPage, answers: Answers): Promise<Shown> => {
    const typed = new Map<string, string[]>();
    const files: Record<string, File> = {};
    for (const [name, value] of bodyOf(form, answers))
      if (typeof value === "string") typed.set(name, [...(typed.get(name) ?? []), value]);
      else files[name] = value;
    return visitor.send({ ...shown, path: form.action, hidden: typed }, files);
  };
  return { opened, send };
};

/** A refusal in words, with a way to each field, the focus on it, and all that was typed. */
const holdRefusal = (shown: Shown, sent: Answers): void => {
  const { title, takesFocus, errors, ids, beside } = refusalOn(shown.html);
  expect(errors.length, shown.text.slice(0, 400)).toBeGreaterThan(0);
  expect(title).toMatch(/^Erreur/);
  expect(takesFocus).toBe(true);
  for (const { words, to } of errors) {
    expect(words).toMatch(/^[A-ZÀÉÊÎ«0-9].{8,}[.?»]$/u);
    expect(words).not.toMatch(/undefined|null|\[object|NaN|invalid|expected|\{|\?\?|_/i);
    if (to === null) continue;
    expect(ids, words).toContain(to);
    expect(beside, words).toContain(words);
  }
  const again = formOn(shown.html);
  for (const [name, value] of Object.entries(sent)) {
    const kept = again?.controls.filter((one) => one.name === name) ?? [];
    if (typeof value !== "string" || !kept.some(({ kind }) => kind === "text")) continue;
    expect(
      kept.map((one) => one.value),
      `${name} is kept`,
    ).toContain(value);
  }
};

/** What is written, by key and revision, and how many events. */
const written = async ({ client }: Service) => {
  const keys: string[] = [];
  let events = 0;
  const found = await everyItem(client, mainTable.name, {
    ProjectionExpression: "pk, sk, r, t, d.#data.step",
    ExpressionAttributeNames: { "#data": "data" },
  });
  for (const { pk, sk, r, t, d } of found) {
    keys.push([pk?.S, sk?.S, r?.N].join(" "));
    // An import that began and came second leaves its trace, and nothing else.
    if (t?.S === "event" && d === undefined) events += 1;
  }
  return { events, keys: keys.sort().join("\n") };
};

const outcomeOf = ({ status, location, text }: Shown) => ({
  status,
  location,
  told: status < 400 ? "" : text.replace(/^.*(?=À corriger)/s, "").slice(0, 400),
});

type Seat = Awaited<ReturnType<typeof sitDown>>;

/** Sends the form empty, then full of words that answer nothing; gives the key under which it was refused. */
const refuse = async ({ opened, send }: Seat, { takes = [] }: FormCase): Promise<string | undefined> => {
  let key: string | undefined;
  for (const [kind, typed, chosen] of [
    ["nothing", "", null],
    ["anything", TYPED, "nothing-such"],
  ] as const) {
    const { shown, form } = await opened();
    if (takes.includes(kind) || form.controls.every((control) => control.kind === "hidden")) continue;
    const file = typed === "" ? null : new File(["\u0000\u0001"], "photo.png");
    const sent = everywhere(form, { typed, chosen, file });
    const answer = await send(shown, form, sent);
    expect(outcomeOf(answer), kind).toMatchObject({ status: 422 });
    holdRefusal(answer, sent);
    key = formOn(answer.html)?.controls.find(({ name }) => name === KEY)?.value;
  }
  return key;
};

/** What the form is when it is about to do something: at once, or after a page that shows what. */
const ready = async ({ opened, send }: Seat, { inTwoSteps }: FormCase, answers: Answers) => {
  const { shown, form } = await opened();
  if (!inTwoSteps) return { shown, form, answers };
  const checked = await send(shown, form, answers);
  return { shown: checked, form: formOn(checked.html) ?? form, answers: {} };
};

const bare = (text: string | undefined): string => (text ?? "").replace(/\s/g, "");

/** Two people open the form; the second to send it is shown both versions, and nothing of either is lost. */
const editTogether = async (
  { opened, send }: Seat,
  values: Answers,
  [field, mine, theirs]: NonNullable<FormCase["edit"]>,
): Promise<void> => {
  const [second, first] = [await opened(), await opened()];
  expect(outcomeOf(await send(first.shown, first.form, { ...values, [field]: theirs }))).toMatchObject({
    status: 303,
  });
  const conflict = await send(second.shown, second.form, { ...values, [field]: mine });
  expect(outcomeOf(conflict)).toMatchObject({ status: 409 });
  for (const version of [mine, theirs]) expect(bare(conflict.text)).toContain(bare(version));
  const choice = formOn(conflict.html);
  if (!choice) throw new Error("no form to choose in");
  const kept = await send(conflict, choice, { [`_choice.${field}`]: "theirs" });
  expect(outcomeOf(kept)).toMatchObject({ status: 303 });
  const heldBy = ({ controls }: FormOnPage) => controls.find(({ name }) => name === field)?.value;
  expect(bare(heldBy((await opened()).form))).toBe(bare(theirs));
};

/**
 * A form as a person meets it: refused in words and mended, edited by two at once, sent twice at the same instant and
 * once more. Nothing typed is lost, and nothing is done twice.
 */
export const tryForm = async (ground: Ground, route: string, known: FormCase): Promise<void> => {
  const { service, place, pages } = ground;
  const seat = await sitDown(ground, route, known);
  const key = await refuse(seat, known);
  if (known.edit) await editTogether(seat, known.values?.(place) ?? {}, known.edit);
  const last = known.edit ? { [known.edit[0]]: known.edit[1] } : {};
  const answers = { ...known.values?.(place), ...last, ...(key === undefined ? {} : { [KEY]: key }) };
  const filled = await ready(seat, known, answers);
  const send = () => seat.send(filled.shown, filled.form, filled.answers);

  const before = await written(service);
  const [first, second] = await Promise.all([send(), send()]);
  const once = await written(service);
  expect(outcomeOf(first)).toMatchObject({ told: "" });
  expect([200, 303]).toContain(first.status);
  expect(outcomeOf(second)).toEqual(outcomeOf(first));
  expect(once.events - before.events, "events").toBe(known.events ?? 1);
  expect(outcomeOf(await send())).toEqual(outcomeOf(first));
  expect((await written(service)).keys).toBe(once.keys);
  expect(pages.errors.splice(0)).toEqual([]);
};
