/** What the fonts that every PDF reader has can write beyond Latin-1 (Windows code page 1252). */
const BEYOND = new Set("€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ");

const SPACES = /[\u2000-\u200a\u202f\u205f]/g;

const isWritten = (character: string): boolean =>
  /^[\u0020-\u007e\u00a0-\u00ff]$/.test(character) || BEYOND.has(character);

const written = (character: string): string => {
  if (isWritten(character)) return character;
  const plain = character.normalize("NFD").charAt(0);
  return isWritten(plain) ? plain : "?";
};

/** A text that these fonts can write: letters they lack lose their accent, or become a question mark. */
export const winAnsi = (text: string): string =>
  text.normalize("NFC").replaceAll(SPACES, "\u00a0").replaceAll(/./gsu, written);
