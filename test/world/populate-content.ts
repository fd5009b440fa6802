import type { Json } from "./ask.ts";

type Write = (path: string, body: { readonly [name: string]: Json }, at: string) => Promise<unknown>;

const textIn = (value: unknown, name: string): string => {
  const found: unknown = typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
  return typeof found === "string" ? found : "";
};

/** What the place's live quartier shows, and what visitors sent there. */
export const populateContent = async (
  write: Write,
  id: (name: string) => string,
  secret: string,
  made: Map<string, string>,
): Promise<void> => {
  const live = `/quartiers/${id("live")}`;
  const shown = `/public${live}`;
  const march = "2026-03-03T10:00";
  await write(`${live}/publication`, {}, march);
  await write(`${live}/events`, { id: id("event"), kind: "drop-in", on: "2026-03-20", title: secret }, march);
  await write(
    `${live}/contacts`,
    { id: id("contact"), name: secret, phone: "02 61 91 00 00", partner: id("centre") },
    march,
  );
  await write(`${live}/documents`, { id: id("document"), title: secret, kind: "flyer", body: secret }, march);
  await write(
    `${live}/faq`,
    { id: id("answer"), question: secret, answer: secret, answeredBy: secret },
    march,
  );
  await write(`${live}/reviews`, { asOf: "2026-03-02", comment: secret }, march);
  await write("/logo", { alt: secret, image: { format: "svg", source: "<svg></svg>" } }, march);
  const question = await write(`${shown}/questions`, { question: secret }, march);
  made.set("question", textIn(question, "id"));
  const request = await write(
    `${shown}/help-requests`,
    { kind: "workshop", name: secret, phone: "02 61 91 00 99" },
    march,
  );
  made.set("help-request", textIn(request, "id"));
};
