/** Narrow no-break space, U+202F, and no-break space, U+00A0. */
const NARROW = "\u202F";
const NO_BREAK = "\u00A0";

/** Words after a number that it does not count: `12 sur 20` may be broken after `12`. */
const NOT_COUNTED =
  "à|a|au|aux|avec|car|ce|contre|dans|de|des|dont|du|elle|elles|en|entre|es|est|et|il|ils|la|le|les|mais|ne|ni|on|ont|or|où|ou|par|pas|pour|puis|que|qui|sans|se|si|soit|son|sont|sous|sur|un|une|vers|y";

/** Gaps that a page's script fills with a number. */
const NUMBER_GAP = "\\{(?:all|blank|characters|count|days|done|envelopes|left|quartiers)\\}";

/** A space between a number, cardinal or ordinal, and the noun that it counts. */
const BEFORE_NOUN = new RegExp(
  `(?<=\\d|\\d(?:er|re|ers|res|e|es)|${NUMBER_GAP}) (?=\\p{L})(?!(?:${NOT_COUNTED})(?!\\p{L})|(?:[cdjlmnst]|qu)['’])`,
  "giu",
);

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
  [BEFORE_NOUN, NO_BREAK],
  [/\.\.\./g, "…"],
];

/**
 * French typography over a text typed with plain spaces and straight apostrophes: no line may begin with a
 * punctuation mark, a unit, the rest of a number or the noun that a number counts. Applying it twice changes nothing more.
 */
export const frenchText = (text: string): string =>
  RULES.reduce((typed, [pattern, replacement]) => typed.replace(pattern, replacement), text);
