/** Without accents, spaces, punctuation or case: how headings and answers are compared. */
export const plain = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "");

/** `14/05/2027` as `2027-05-14`. */
export const readDay = (text: string): string => {
  const [, day, month, year] = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(text) ?? [];
  return day && month && year ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` : text;
};

const bare = (text: string): string => text.replace(/[\s\u00A0\u202F€]/g, "").replace(",", ".");

/** `1 053` as 1053. */
export const readCount = (text: string): number | string =>
  /^-?\d+(\.\d+)?$/.test(bare(text)) ? Number(bare(text)) : text;

/** `60,50` as cents. */
export const readEuros = (text: string): { cents: number } | string =>
  /^\d{1,9}(\.\d{1,2})?$/.test(bare(text)) ? { cents: Math.round(Number(bare(text)) * 100) } : text;

/** One of some answers, by its code or by its words in French. */
export const readChoice =
  (words: Readonly<Record<string, string>>) =>
  (text: string): string => {
    const found = Object.entries(words).find(
      ([code, word]) => plain(code) === plain(text) || plain(word) === plain(text),
    );
    return found ? found[0] : text;
  };

/** Several of them, between commas or bars. */
export const readChoices =
  (words: Readonly<Record<string, string>>) =>
  (text: string): string[] =>
    text
      .split(/[,|]/)
      .map((part) => part.trim())
      .filter((part) => part !== "")
      .map(readChoice(words));

export const readWords = (text: string): string => text;
