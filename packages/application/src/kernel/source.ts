const HOUR_LENGTH = "YYYY-MM-DDTHH".length;
const SOURCE_LENGTH = 32;
const MAPPED = "::ffff:";
const GROUPS = 4;

/** The network that one subscriber has: a whole IPv4 address, the first half of an IPv6 one. */
export const networkOf = (address: string): string => {
  const lower = address.toLowerCase();
  if (lower.startsWith(MAPPED)) return lower.slice(MAPPED.length);
  if (!lower.includes(":")) return lower;
  const [head = "", tail] = lower.split("::");
  const before = head === "" ? [] : head.split(":");
  const after = tail === undefined || tail === "" ? [] : tail.split(":");
  const zeros = Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => "0");
  const groups = tail === undefined ? before : [...before, ...zeros, ...after];
  return groups
    .slice(0, GROUPS)
    .map((group) => group.replace(/^0+(?=.)/, ""))
    .join(":");
};

/**
 * A name for where a request came from, to count by: it changes every hour and from one service to the next, and the
 * secret keeps it from being tried back into an address. `null` where the address is not known.
 */
export const sourceOf = async (
  address: string | null,
  {
    secret,
    now,
    digest,
  }: {
    readonly secret: string;
    readonly now: string;
    readonly digest: (text: string) => Promise<string>;
  },
): Promise<string | null> =>
  address === null
    ? null
    : (await digest(`source:${secret}:${now.slice(0, HOUR_LENGTH)}:${networkOf(address)}`)).slice(
        0,
        SOURCE_LENGTH,
      );
