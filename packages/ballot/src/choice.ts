import { type Bytes, utf8 } from "./bytes.ts";

export const CHOICES = ["for", "against", "blank"] as const;
export type Choice = (typeof CHOICES)[number];

/** Every choice fills as many bytes, so that the length of an envelope says nothing. */
export const CHOICE_BYTES = 16;

export const padChoice = (choice: Choice): Bytes => {
  const padded = new Uint8Array(CHOICE_BYTES);
  padded.set(utf8(choice));
  return padded;
};

/** `null`: not exactly what `padChoice` writes, so a void ballot. */
export const readChoice = (padded: Uint8Array): Choice | null =>
  CHOICES.find((choice) => {
    const expected = padChoice(choice);
    return padded.length === CHOICE_BYTES && padded.every((byte, index) => byte === expected[index]);
  }) ?? null;
