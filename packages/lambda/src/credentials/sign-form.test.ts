import { createHash, createHmac } from "node:crypto";
import { SignatureV4 } from "@smithy/signature-v4";
import fc from "fast-check";
import { expect, test } from "vitest";
import { signForm } from "./sign-form.ts";

/** The digest that the SDK's signer asks for. */
class Sha256 {
  readonly #hash;
  constructor(secret?: string | ArrayBuffer | ArrayBufferView) {
    this.#hash = secret === undefined ? createHash("sha256") : createHmac("sha256", bytesOf(secret));
  }
  update(data: string | ArrayBuffer | ArrayBufferView): void {
    this.#hash.update(bytesOf(data));
  }
  async digest(): Promise<Uint8Array> {
    return new Uint8Array(this.#hash.digest());
  }
  reset(): void {}
}

const bytesOf = (data: string | ArrayBuffer | ArrayBufferView): Buffer => {
  if (typeof data === "string") return Buffer.from(data);
  return ArrayBuffer.isView(data)
    ? Buffer.from(data.buffer, data.byteOffset, data.byteLength)
    : Buffer.from(data);
};

const keys = fc.record({
  accessKeyId: fc.stringMatching(/^[A-Z0-9]{16,20}$/),
  secretAccessKey: fc.string({ minLength: 1 }),
  sessionToken: fc.stringMatching(/^[A-Za-z0-9+/=]{1,80}$/),
});
const instants = fc
  .date({ min: new Date("2020-01-01"), max: new Date("2100-01-01"), noInvalidDate: true })
  .map((date) => date.toISOString());

test("A form is signed as the SDK signs it, with a session token or without", async () => {
  await fc.assert(
    fc.asyncProperty(keys, fc.boolean(), fc.string(), instants, async (all, withToken, text, at) => {
      const { sessionToken, ...durable } = all;
      const given = withToken ? { ...durable, sessionToken } : durable;
      const body = new URLSearchParams({ Action: "AssumeRole", Value: text }).toString();
      const host = "sts.eu-west-3.amazonaws.com";
      const ours = signForm(given, { host, region: "eu-west-3", service: "sts", body, at });
      const signer = new SignatureV4({
        credentials: given,
        region: "eu-west-3",
        service: "sts",
        sha256: Sha256,
      });
      const theirs = await signer.sign(
        {
          protocol: "https:",
          hostname: host,
          method: "POST",
          path: "/",
          query: {},
          headers: { host, "content-type": ours["content-type"] ?? "" },
          body,
        },
        { signingDate: new Date(at) },
      );
      expect(ours).toEqual(theirs.headers);
    }),
    { numRuns: 50 },
  );
});
