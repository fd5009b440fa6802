import type { BodyGiven } from "./held-body.ts";
import type { HeadersGiven } from "./held-headers.ts";
import { HeldMessage } from "./held-message.ts";

type Given = {
  readonly status?: number;
  readonly statusText?: string;
  readonly headers?: HeadersGiven;
};

const WITHOUT_BODY: ReadonlySet<number> = new Set([101, 103, 204, 205, 304]);

/** `Response` of the Fetch standard, as far as a function that makes one needs it; throws where that does. */
export class HeldResponse extends HeldMessage {
  readonly status: number;
  readonly statusText: string;

  constructor(body?: BodyGiven, { status = 200, statusText = "", headers }: Given = {}) {
    super(body, headers);
    if (!Number.isInteger(status) || status < 200 || status > 599) throw new RangeError("not a status");
    if (this.body !== null && WITHOUT_BODY.has(status))
      throw new TypeError("a body where there can't be one");
    this.status = status;
    this.statusText = statusText;
  }

  get ok(): boolean {
    return this.status < 300;
  }
}
