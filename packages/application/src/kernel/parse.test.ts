import { schema } from "@ipt/domain/values/schema.ts";
import { expect, test } from "vitest";
import * as z from "zod";
import { parse } from "./parse.ts";

const Asked = schema(() =>
  z.strictObject({
    year: z.coerce.number().int(),
    name: z.string().min(1).regex(/^\S+$/, "label"),
    share: z.strictObject({ cents: z.int() }),
  }),
);

const issuesOf = (input: unknown) => {
  const read = parse(Asked, input);
  return !read.ok && read.error.code === "invalid-input"
    ? read.error.issues?.map(({ path, code }) => [path.join("."), code])
    : read;
};

test("a field left out is missing, even where its text would have been read as a number", () => {
  expect(issuesOf({})).toEqual([
    ["year", "missing"],
    ["name", "missing"],
    ["share", "missing"],
  ]);
  expect(issuesOf({ year: "x", name: "a", share: {} })).toEqual([
    ["year", "invalid-type"],
    ["share.cents", "missing"],
  ]);
});

test("each field that is not expected is named where it stands", () => {
  expect(issuesOf({ year: 1, name: "a", share: { cents: 1, euros: 1 }, x: 1, y: 2 })).toEqual([
    ["share.euros", "unrecognized-keys"],
    ["x", "unrecognized-keys"],
    ["y", "unrecognized-keys"],
  ]);
});

test("a field is named once, with the reason to mend first", () => {
  expect(issuesOf({ year: 1, name: "", share: { cents: 1 } })).toEqual([["name", "too-small"]]);
});
