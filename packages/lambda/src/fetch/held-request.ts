import type { BodyGiven } from "./held-body.ts";
import type { HeadersGiven } from "./held-headers.ts";
import { HeldMessage } from "./held-message.ts";

type Given = {
  readonly method?: string;
  readonly headers?: HeadersGiven;
  readonly body?: BodyGiven;
};

const TOKEN = /^[\w!#$%&'*+.^`|~-]+$/;
const NEVER_SENT = /^(?:CONNECT|TRACE|TRACK)$/i;
const WRITTEN_LARGE = /^(?:DELETE|GET|HEAD|OPTIONS|POST|PUT)$/i;

const methodOf = (method: string): string => {
  if (!TOKEN.test(method) || NEVER_SENT.test(method)) throw new TypeError("not a method that is sent");
  return WRITTEN_LARGE.test(method) ? method.toUpperCase() : method;
};

const urlOf = (text: string): string => {
  const url = new URL(text);
  if (url.username !== "" || url.password !== "") throw new TypeError("an address with a password");
  return url.href;
};

/** `Request` of the Fetch standard, as far as a function that answers one needs it; throws where that does. */
export class HeldRequest extends HeldMessage {
  readonly url: string;
  readonly method: string;

  constructor(url: string, { method = "GET", headers, body }: Given = {}) {
    super(body, headers);
    this.url = urlOf(url);
    this.method = methodOf(method);
    if (this.body !== null && (this.method === "GET" || this.method === "HEAD"))
      throw new TypeError("a body where there can't be one");
  }
}
