/** Narrow no-break space, U+202F, and no-break space, U+00A0. */
const NARROW = "\u202F";
const NO_BREAK = "\u00A0";

const RULES: readonly (readonly [RegExp, string])[] = [
  // Only where a space was typed: `https://…` and `12:30` keep their colon as it is.
  [/[ \u00A0\u202F]+(?=[;:!?»])/g, NARROW],
  [/«[ \u00A0\u202F]*/g, `«${NARROW}`],
  [/(?<=\d)[ \u00A0\u202F](?=\d{3}(?!\d))/g, NARROW],
  [/(?<=\d)[ \u00A0\u202F](?=%)/g, NARROW],
  [/(?<=\d)[ \u00A0](?=€|h\b)/g, NO_BREAK],
  [/(?<=\d\u00A0h) (?=\d)/g, NO_BREAK],
  [/\b(n°|art\.|p\.) (?=\d)/g, `$1${NO_BREAK}`],
  [/(?<=\p{L})'(?=\p{L}|«)/gu, "’"],
  [/\.\.\./g, "…"],
];

/**
 * French typography over a text typed with plain spaces and straight apostrophes: no line may begin with a
 * punctuation mark, a unit or the rest of a number. Applying it twice changes nothing more.
 */
export const frenchText = (text: string): string =>
  RULES.reduce((typed, [pattern, replacement]) => typed.replace(pattern, replacement), text);
