import type { Hono } from "hono";
import type { WebEnv } from "../http/web-env.ts";

const BASE = "http://localhost";

/** A browser reduced to pages and forms: one cookie jar, one signed-in person at most, no script. */
export type Visitor = {
  readonly get: (path: string) => Promise<Shown>;
  /** Fills the page's form and sends it as its button would, without following the redirection. */
  readonly send: (
    page: Shown,
    values?: Readonly<Record<string, string | readonly string[] | File>>,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<Shown>;
};

export type Shown = {
  readonly path: string;
  readonly status: number;
  readonly headers: Headers;
  readonly html: string;
  /** Text of the page without its tags. */
  readonly text: string;
  /** Hidden fields of the page's first writing form. */
  readonly hidden: ReadonlyMap<string, readonly string[]>;
  readonly location: string | null;
};

/** What a browser reads where a page escapes characters. */
export const plainText = (text: string): string =>
  text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");

const hiddenOf = (html: string): Map<string, string[]> => {
  const form = /<form method="post" action="(?!\/auth)[\s\S]*?<\/form>/.exec(html)?.[0] ?? "";
  const fields = new Map<string, string[]>();
  for (const [input] of form.matchAll(/<input type="hidden"[^>]*>/g)) {
    const name = plainText(/ name="([^"]*)"/.exec(input)?.[1] ?? "");
    const value = plainText(/ value="([^"]*)"/.exec(input)?.[1] ?? "");
    fields.set(name, [...(fields.get(name) ?? []), value]);
  }
  return fields;
};

const shown = async (path: string, response: Response): Promise<Shown> => {
  const html = await response.text();
  return {
    path,
    status: response.status,
    headers: response.headers,
    html,
    text: plainText(html.replace(/<script[\s\S]*?<\/script>/g, "").replace(/<[^>]*>/g, " ")).replace(
      /[ \n]+/g,
      " ",
    ),
    hidden: hiddenOf(html),
    location: response.headers.get("location"),
  };
};

/** `person` is the session cookie's value: whom the world's sessions name. */
export const visitorOf = (app: Hono<WebEnv>, person: string | null): Visitor => {
  const jar = new Map<string, string>(person === null ? [] : [["ipt", person]]);
  const ask = async (path: string, init: RequestInit = {}): Promise<Shown> => {
    const headers = new Headers(init.headers);
    if (jar.size > 0) headers.set("cookie", [...jar].map(([name, value]) => `${name}=${value}`).join("; "));
    const response = await app.fetch(new Request(BASE + path, { ...init, headers }));
    for (const line of response.headers.getSetCookie()) {
      const [pair = ""] = line.split(";");
      jar.set(pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1));
    }
    return shown(path, response);
  };
  return {
    get: (path) => ask(path),
    send: (page, values = {}, headers = {}) => {
      const body = new FormData();
      for (const [name, all] of page.hidden) for (const value of all) body.append(name, value);
      for (const [name, value] of Object.entries(values))
        if (value instanceof File) body.append(name, value);
        else for (const one of typeof value === "string" ? [value] : value) body.append(name, one);
      const texts = [...body].flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : []));
      return ask(page.path, {
        method: "POST",
        // As a browser does: without a file, the short way.
        body: texts.length === [...body].length ? new URLSearchParams(texts) : body,
        headers: { "sec-fetch-site": "same-origin", ...headers },
      });
    },
  };
};
