const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
const RANDOM_LENGTH = 16;

const encode = (value: bigint, length: number): string => {
  let text = "";
  let rest = value;
  for (let position = 0; position < length; position += 1) {
    text = ALPHABET.charAt(Number(rest & 31n)) + text;
    rest >>= 5n;
  }
  return text;
};

const toNumber = (bytes: Uint8Array): bigint => bytes.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);

/**
 * Identifiers of 26 characters `[0-9a-z]`: 10 for the millisecond, 16 for 80 random bits (the layout of a ULID, in
 * lower case). Sorted as text they follow time; within one millisecond, or when the clock goes back, each is greater
 * than the one before it from the same generator.
 */
export const createIds = (now: () => string, randomBytes: (count: number) => Uint8Array): (() => string) => {
  let lastMs = -1;
  let lastRandom = 0n;
  return () => {
    const ms = Date.parse(now());
    if (ms > lastMs) {
      lastMs = ms;
      // The top bit stays clear: room to count up within the millisecond.
      lastRandom = toNumber(randomBytes(10)) >> 1n;
    } else {
      lastRandom += 1n;
    }
    return encode(BigInt(lastMs), 10) + encode(lastRandom, RANDOM_LENGTH);
  };
};
