const NAME = /^[\w!#$%&'*+.^`|~-]+$/;
const VALUE = /^[^\0\r\n\u0100-\uffff]*$/;
const AROUND = /^[\t\n\r ]+|[\t\n\r ]+$/g;
const SET_COOKIE = "set-cookie";

export type HeadersGiven = Iterable<Iterable<string>> | Readonly<Record<string, string>>;

const isPairs = (given: HeadersGiven): given is Iterable<Iterable<string>> => Symbol.iterator in given;

const nameOf = (name: string): string => {
  if (!NAME.test(name)) throw new TypeError("not the name of a header");
  return name.toLowerCase();
};

const trimmedValue = (value: string): string => {
  const trimmed = String(value).replaceAll(AROUND, "");
  if (!VALUE.test(trimmed)) throw new TypeError("not the value of a header");
  return trimmed;
};

const pairOf = (pair: Iterable<string>): readonly [string, string] => {
  const [name, value, ...others] = pair;
  if (name === undefined || value === undefined || others.length > 0) throw new TypeError("not a pair");
  return [name, value];
};

/**
 * `Headers` of the Fetch standard, which bundles use in place of Node's: for those, Node loads the whole of its HTTP
 * client. Throws `TypeError` on a name or a value that HTTP does not allow, as they do.
 */
export class HeldHeaders {
  readonly #values = new Map<string, string>();
  #cookies: string[] = [];

  constructor(given: HeadersGiven = {}) {
    const pairs = isPairs(given) ? Array.from(given, pairOf) : Object.entries(given);
    for (const [name, value] of pairs) this.append(name, value);
  }

  append(name: string, value: string): void {
    const key = nameOf(name);
    const added = trimmedValue(value);
    if (key === SET_COOKIE) {
      this.#cookies.push(added);
      return;
    }
    const before = this.#values.get(key);
    const between = key === "cookie" ? "; " : ", ";
    this.#values.set(key, before === undefined ? added : `${before}${between}${added}`);
  }

  set(name: string, value: string): void {
    const key = nameOf(name);
    const only = trimmedValue(value);
    if (key === SET_COOKIE) this.#cookies = [only];
    else this.#values.set(key, only);
  }

  get(name: string): string | null {
    const key = nameOf(name);
    if (key !== SET_COOKIE) return this.#values.get(key) ?? null;
    return this.#cookies.length > 0 ? this.#cookies.join(", ") : null;
  }

  has(name: string): boolean {
    return this.get(name) !== null;
  }

  delete(name: string): void {
    const key = nameOf(name);
    if (key === SET_COOKIE) this.#cookies = [];
    else this.#values.delete(key);
  }

  getSetCookie(): string[] {
    return [...this.#cookies];
  }

  forEach(visit: (value: string, name: string, headers: this) => void): void {
    for (const [name, value] of this) visit(value, name, this);
  }

  *entries(): Generator<[string, string]> {
    const cookies = this.#cookies.map((cookie): [string, string] => [SET_COOKIE, cookie]);
    const all = [...this.#values, ...cookies].sort(([a], [b]) => (a < b ? -1 : Number(a > b)));
    yield* all;
  }

  *keys(): Generator<string> {
    for (const [name] of this) yield name;
  }

  *values(): Generator<string> {
    for (const [, value] of this) yield value;
  }

  [Symbol.iterator](): Generator<[string, string]> {
    return this.entries();
  }
}
