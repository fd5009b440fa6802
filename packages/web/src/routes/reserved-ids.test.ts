import { RESERVED_IDS, TerritoryId } from "@ipt/domain/territory/territory-id.ts";
import { ID_PATTERN } from "@ipt/domain/values/id.ts";
import { expect, it } from "vitest";
import { LANGUAGES } from "../i18n/language.ts";
import { ROUTES } from "./all.ts";
import { NOWHERE } from "./site-context.ts";

/** First segments that the site answers by something else than a territory. */
const taken = [
  ...ROUTES.map(({ path }) => path.split("/")[1] ?? ""),
  ...LANGUAGES,
  NOWHERE,
  "auth",
  "assets",
  "identity",
  "v1",
].filter((segment) => ID_PATTERN.test(segment));

it("No territory may take the address of a page", () => {
  expect([...new Set(taken)].filter((segment) => !RESERVED_IDS.has(segment))).toEqual([]);
  expect(taken).toContain("commencer");
  for (const segment of RESERVED_IDS) {
    expect(TerritoryId().safeParse(segment).error?.issues[0]?.message).toBe("reserved");
  }
  expect(TerritoryId().safeParse("brest-metropole").success).toBe(true);
});
