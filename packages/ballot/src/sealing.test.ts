import { beforeAll, describe, expect, test } from "vitest";
import { CHOICES } from "./choice.ts";
import { openEnvelope, sealChoice, sealManifest, verifyManifest } from "./composition.ts";
import { openUrn, type SealedUrn, sealUrn } from "./sealing.ts";
import { readShare, type Share, writeShare, writeShareFile } from "./share.ts";

const VOTE = "kerourien-2026";
let sealed: SealedUrn;
let shares: readonly Share[];
let sheets: readonly string[];

const share = (index: number): Share => {
  const found = shares[index - 1];
  if (!found) throw new Error("no share");
  return found;
};
const sheet = (index: number): string => sheets[index - 1] ?? "";

beforeAll(async () => {
  ({ sealed, shares } = await sealUrn(VOTE));
  sheets = await Promise.all(shares.map(writeShare));
});

describe("A share", () => {
  test("is read back from its sheet, its file, its QR in lower case or with spaces", async () => {
    for (const one of shares) {
      const expected = { ok: true, value: one };
      const text = await writeShare(one);
      expect(text).toMatch(/^(?:[2-9A-HJKMNP-Z]{4}-){23}[2-9A-HJKMNP-Z]{4}$/);
      const texts = [text, text.toLowerCase(), text.replaceAll("-", " \n"), `${await writeShareFile(one)}\n`];
      for (const one of texts) expect(await readShare(one, sealed)).toEqual(expected);
    }
  });

  test("mistyped says which groups are wrong", async () => {
    const groups = sheet(1).split("-");
    const wrong = groups.map((group, place) => (place === 6 ? `${group.slice(0, 3)}?` : group)).join("-");
    expect(await readShare(wrong, sealed)).toEqual({
      ok: false,
      error: { code: "share-groups", groups: [7] },
    });
    expect(await readShare(groups.slice(0, 23).join("-"), sealed)).toMatchObject({
      error: { code: "share-length" },
    });
    expect(await readShare("  ", sealed)).toEqual({ ok: false, error: { code: "share-empty" } });
  });

  test("whose groups come from two sheets is damaged", async () => {
    const [one, two] = [sheet(1).split("-"), sheet(2).split("-")];
    const mixed = one.map((group, place) => (place < 12 ? group : (two[place] ?? "")));
    expect(await readShare(mixed.join("-"), sealed)).toEqual({ ok: false, error: { code: "share-damaged" } });
  });

  test("of another vote, or of another sealing of this vote, is told apart", async () => {
    const other = await sealUrn("keredern-2026");
    const again = await sealUrn(VOTE);
    const [foreign, stale] = await Promise.all(
      [other, again].map(async (ceremony) => writeShare(ceremony.shares[0] ?? share(1))),
    );
    expect(await readShare(foreign ?? "", sealed)).toEqual({
      ok: false,
      error: { code: "share-other-vote" },
    });
    expect(await readShare(stale ?? "", sealed)).toEqual({
      ok: false,
      error: { code: "share-other-sealing" },
    });
  });
});

describe("The urn", () => {
  test.each([[[1, 2]], [[3, 1]], [[2, 3]], [[1, 2, 3]]])("opens with the shares %j", async (indexes) => {
    const urn = await openUrn(sealed, indexes.map(share));
    if (!urn.ok) throw new Error(urn.error.code);
    for (const choice of CHOICES) {
      const vote = { voteId: VOTE, urnKey: sealed.urnKey, signingKey: new Uint8Array() };
      expect(await openEnvelope(VOTE, urn.value.envelopes, await sealChoice(vote, choice))).toBe(choice);
    }
  });

  test("stays shut to one member, to the same share twice, to shares of another sealing", async () => {
    expect(await openUrn(sealed, [share(1)])).toEqual({
      ok: false,
      error: { code: "shares-missing", brought: 1, needed: 2 },
    });
    expect(await openUrn(sealed, [share(2), share(2)])).toEqual({
      ok: false,
      error: { code: "share-twice", index: 2 },
    });
    const other = await sealUrn(VOTE);
    const mixed = [share(1), ...other.shares.slice(1, 2)];
    expect(await openUrn(sealed, mixed)).toEqual({ ok: false, error: { code: "shares-disagree" } });
  });

  test("seals a manifest that nobody else could", async () => {
    const urn = await openUrn(sealed, shares);
    const other = await sealUrn(VOTE);
    if (!urn.ok) throw new Error(urn.error.code);
    const signature = await sealManifest(VOTE, urn.value.bureau, "{}");
    expect(await verifyManifest(VOTE, sealed.bureauKey, "{}", signature)).toBe(true);
    expect(await verifyManifest(VOTE, sealed.bureauKey, "[]", signature)).toBe(false);
    expect(await verifyManifest("other", sealed.bureauKey, "{}", signature)).toBe(false);
    expect(await verifyManifest(VOTE, other.sealed.bureauKey, "{}", signature)).toBe(false);
    expect(await verifyManifest(VOTE, new Uint8Array(31), "{}", signature)).toBe(false);
  });
});
