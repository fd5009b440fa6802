import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { runInThisContext } from "node:vm";
import { build } from "esbuild";
import { describe, expect, test } from "vitest";
import { fromHex, toHex } from "../bytes.ts";
import { bundle, gzipped, nativeNumbers } from "./bundle.ts";
import { withRandomness } from "./testing/with-randomness.ts";

/** What the voter's page may weigh once its own script is added, and what it is left for that. */
const VOTER_BUDGET = 25_000;
const PAGE_SCRIPT = 7_000;

describe("The JavaScript", () => {
  test("of a voter leaves the page its part of 25 kB gzipped", async () => {
    const script = await bundle("voter");
    expect(gzipped(script)).toBeLessThanOrEqual(VOTER_BUDGET - PAGE_SCRIPT);
    expect(script).not.toContain("node:");
  });

  test.each([
    ["landlord", 6_000],
    ["bureau", 25_000],
  ] as const)("of the %s stays within %i bytes gzipped", async (kind, most) => {
    const script = await bundle(kind);
    expect(gzipped(script)).toBeLessThanOrEqual(most);
    expect(script).not.toContain("node:");
  });

  test("of a voter blinds and finalises as RFC 9474, A.1 says, with the browser's own numbers", async () => {
    const { outputFiles } = await build({
      stdin: {
        contents: 'export { RSABSSA } from "@cloudflare/blindrsa-ts";',
        resolveDir: fileURLToPath(new URL(".", import.meta.url)),
      },
      bundle: true,
      write: false,
      format: "iife",
      globalName: "library",
      plugins: [nativeNumbers],
    });
    const script = outputFiles[0]?.text ?? "";
    expect(script).not.toContain("sjcl.cipher");
    const { RSABSSA }: typeof import("@cloudflare/blindrsa-ts") = runInThisContext(`${script}; library`);
    const file = readFileSync(new URL("../../vectors/rfc9474.json", import.meta.url), "utf8");
    const vector: Record<string, string> = JSON.parse(file);
    const given = (name: string) => fromHex(vector[name] ?? "") ?? new Uint8Array();
    const jwk = { kty: "RSA", e: "AQAB", n: Buffer.from(given("n")).toString("base64url") };
    const algorithm = { name: "RSA-PSS", hash: "SHA-384" };
    const key = await crypto.subtle.importKey("jwk", jwk, algorithm, true, ["verify"]);
    const scheme = RSABSSA.SHA384.PSS.Randomized();
    const prepared = Buffer.concat([given("msg_prefix"), given("msg")]);
    const signature = await scheme.finalize(key, prepared, given("blind_sig"), given("inv"));
    expect(toHex(signature)).toBe(vector["sig"]);
    const draws = [vector["salt"] ?? "", `${"00".repeat(511)}02`];
    const { blindedMsg, inv } = await withRandomness(draws, () => scheme.blind(key, prepared));
    const n = BigInt(`0x${vector["n"]}`);
    expect((BigInt(`0x${toHex(inv)}`) * 2n) % n).toBe(1n);
    expect(toHex(blindedMsg)).toHaveLength(1024);
  });
});
