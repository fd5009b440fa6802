/** An IPv4 address as a number; null when it is none. Only the dotted form of four decimal bytes is one. */
const ipv4 = (text: string): number | null => {
  const match = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(text);
  if (!match) return null;
  const bytes = match.slice(1).map(Number);
  return bytes.some((byte) => byte > 255) ? null : bytes.reduce((value, byte) => value * 256 + byte, 0);
};

/** The eight groups of an IPv6 address, an embedded IPv4 one included; null when it is none. */
const ipv6 = (text: string): readonly number[] | null => {
  const [bare = ""] = text.toLowerCase().split("%");
  const tail = /^(.*:)(\d+\.\d+\.\d+\.\d+)$/.exec(bare);
  const embedded = tail ? ipv4(tail[2] ?? "") : null;
  if (tail && embedded === null) return null;
  const written =
    tail && embedded !== null
      ? `${tail[1]}${(embedded >>> 16).toString(16)}:${(embedded & 0xffff).toString(16)}`
      : bare;
  const [head = "", rest, ...more] = written.split("::");
  if (more.length > 0) return null;
  const groupsOf = (part: string) => (part === "" ? [] : part.split(":"));
  const before = groupsOf(head);
  const after = rest === undefined ? [] : groupsOf(rest);
  const missing = 8 - before.length - after.length;
  if (rest === undefined ? missing !== 0 : missing < 1) return null;
  const groups = [...before, ...Array.from({ length: missing }, () => "0"), ...after];
  return groups.every((group) => /^[0-9a-f]{1,4}$/.test(group))
    ? groups.map((group) => Number.parseInt(group, 16))
    : null;
};

/** First address and length of every IPv4 block that is not the public internet (IANA special-purpose registry). */
const CLOSED_IPV4: readonly (readonly [first: string, bits: number])[] = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.31.196.0", 24],
  ["192.52.193.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["192.175.48.0", 24],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
];

const isPublicIpv4 = (address: number): boolean =>
  !CLOSED_IPV4.some(([first, bits]) => {
    const size = 2 ** (32 - bits);
    return Math.floor(address / size) === Math.floor((ipv4(first) ?? 0) / size);
  });

/** Only global unicast (2000::/3), without what it embeds or reserves: documentation, 6to4, Teredo, benchmarks. */
const isPublicIpv6 = ([first = 0, second = 0, third = 0]: readonly number[]): boolean => {
  if (first < 0x2000 || first > 0x3fff) return false;
  if (first === 0x2002 || first === 0x3fff) return false;
  if (first !== 0x2001) return true;
  return second >= 0x0200 && second !== 0x0db8 && !(second === 0x0002 && third === 0);
};

/** Whether an IP address is on the public internet: not private, loopback, link-local, shared, reserved or embedded. */
export const isPublicAddress = (text: string): boolean => {
  const four = ipv4(text);
  if (four !== null) return isPublicIpv4(four);
  const six = ipv6(text);
  return six !== null && isPublicIpv6(six);
};

/** 127.0.0.0/8 or ::1: this machine. */
export const isLoopbackAddress = (text: string): boolean => {
  const four = ipv4(text);
  if (four !== null) return Math.floor(four / 2 ** 24) === 127;
  const six = ipv6(text);
  return six?.every((group, index) => group === (index === 7 ? 1 : 0)) ?? false;
};

export const isIpAddress = (text: string): boolean => ipv4(text) !== null || ipv6(text) !== null;
