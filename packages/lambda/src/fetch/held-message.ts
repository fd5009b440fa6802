import { type Body, type BodyGiven, bodyOf, wholeOf } from "./held-body.ts";
import { type HeadersGiven, HeldHeaders } from "./held-headers.ts";

const TEXT = "text/plain;charset=UTF-8";

/** What a request and an answer have in common. */
export class HeldMessage {
  readonly headers: HeldHeaders;
  readonly body: Body;

  constructor(body: BodyGiven | undefined, headers: HeadersGiven | undefined) {
    this.headers = new HeldHeaders(headers);
    this.body = bodyOf(body);
    if (typeof body === "string" && !this.headers.has("content-type")) this.headers.set("content-type", TEXT);
  }

  get bodyUsed(): boolean {
    return this.body?.locked ?? false;
  }

  bytes(): Promise<Uint8Array> {
    return wholeOf(this.body);
  }

  async arrayBuffer(): Promise<ArrayBuffer> {
    return Uint8Array.from(await this.bytes()).buffer;
  }

  async text(): Promise<string> {
    return new TextDecoder().decode(await this.bytes());
  }

  async json(): Promise<unknown> {
    return JSON.parse(await this.text());
  }

  /** The fields of a form, read by Node's own `Response`. */
  async formData(): Promise<FormData> {
    // Bundles put our own class where this name stands alone.
    const { Response: NodesResponse } = globalThis;
    const form = new NodesResponse(Uint8Array.from(await this.bytes()), {
      headers: { "content-type": this.headers.get("content-type") ?? "" },
    });
    return form.formData();
  }
}
