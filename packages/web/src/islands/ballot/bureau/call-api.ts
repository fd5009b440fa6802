import { textAt } from "../read-json.ts";

/** What the service said: a value, or why not, in the reader's words. */
export type Said =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly status: number; readonly words: string };

const headers = (): Record<string, string> => ({
  accept: "application/json",
  "accept-language": document.documentElement.lang,
});

const answered = async (asked: () => Promise<Response>): Promise<Said> => {
  try {
    const response = await asked();
    const value: unknown = await response.json();
    if (response.ok) return { ok: true, value };
    const words = ["title", "fix"].map((name) => textAt(value, name)).join(" ");
    return { ok: false, status: response.status, words };
  } catch {
    return { ok: false, status: 0, words: "" };
  }
};

export const read = (path: string): Promise<Said> => answered(() => fetch(path, { headers: headers() }));

/** Sends once: pressed twice, `key` makes it the same act. */
export const send = (path: string, body: unknown, key: string = crypto.randomUUID()): Promise<Said> =>
  answered(() =>
    fetch(path, {
      method: "POST",
      headers: { ...headers(), "content-type": "application/json", "idempotency-key": key },
      body: JSON.stringify(body),
    }),
  );
