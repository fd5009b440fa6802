import fc from "fast-check";
import { expect, test } from "vitest";
import { fromBase64Url, toBase64Url } from "./base64url.ts";

test("Bytes have one text, the one of every other implementation, and come back from it alone", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), fc.nat({ max: 63 }), (bytes, other) => {
      const text = toBase64Url(bytes);
      expect(text).toBe(Buffer.from(bytes).toString("base64url"));
      expect(fromBase64Url(text)).toEqual(Uint8Array.from(bytes));
      const last = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".charAt(other);
      const changed = text.slice(0, -1) + last;
      const read = fromBase64Url(changed);
      if (read) expect(toBase64Url(read)).toBe(changed);
      for (const wrong of [`${text}=`, `${text} `, `${text}+`, `${text}é`])
        expect(fromBase64Url(wrong)).toBeNull();
    }),
  );
});
