import { textAt } from "./read-json.ts";

/** What the service answered, or in the reader's language why not and what to do. */
export type Called =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly words: string };

/** Calls the API as the person whose page this is. Never throws; without an answer, `words` is empty. */
export const callApi = async (method: "GET" | "POST", path: string, body?: object): Promise<Called> => {
  try {
    const response = await fetch(path, {
      method,
      headers: {
        "accept-language": document.documentElement.lang,
        ...(body ? { "content-type": "application/json" } : {}),
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const value: unknown = await response.json();
    if (response.ok) return { ok: true, value };
    return { ok: false, words: `${textAt(value, "title")} ${textAt(value, "fix")}`.trim() };
  } catch {
    return { ok: false, words: "" };
  }
};
