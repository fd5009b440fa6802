import { fail, ok, type Result } from "@ipt/domain/values/result.ts";
import type { Schema } from "@ipt/domain/values/schema.ts";
import type * as z from "zod";
import { type Failure, type Issue, invalid } from "./failure.ts";

const MOST_ISSUES = 50;

type ZodIssue = z.core.$ZodIssue;

const isExpected = (entry: [string, unknown]): entry is [string, string | number] =>
  typeof entry[1] === "string" || typeof entry[1] === "number";

const expectedOf = (issue: ZodIssue): Record<string, string | number> => {
  switch (issue.code) {
    case "too_big":
      return { maximum: Number(issue.maximum), of: issue.origin };
    case "too_small":
      return { minimum: Number(issue.minimum), of: issue.origin };
    case "invalid_type":
      return { type: issue.expected };
    case "invalid_value":
      return { values: issue.values.map(String).join(", ") };
    case "not_multiple_of":
      return { multipleOf: issue.divisor };
    case "custom":
      return Object.fromEntries(Object.entries(issue.params ?? {}).filter(isExpected));
    default:
      return {};
  }
};

/** Our own checks name their rule in the message; zod's built-in ones are known by their code. */
const codeOf = (issue: ZodIssue, given: unknown): string => {
  if (issue.code === "custom") return issue.message;
  if (issue.code === "invalid_format")
    return issue.format === "regex" ? issue.message : issue.format.replaceAll("_", "-");
  if (issue.code === "invalid_type" && given === undefined) return "missing";
  return issue.code.replaceAll("_", "-");
};

/** What the caller sent there: a coerced field that was left out reads as NaN by the time its type is judged. */
const given = (input: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, part) => (typeof value === "object" && value !== null ? Reflect.get(value, part) : undefined),
    input,
  );

const partOf = (part: PropertyKey): string | number => (typeof part === "number" ? part : String(part));

const flatten = (input: unknown, issue: ZodIssue, base: readonly PropertyKey[]): Issue[] => {
  const path = [...base, ...issue.path];
  if (issue.code === "invalid_union" && issue.errors.length === 1) {
    return (issue.errors[0] ?? []).flatMap((inner) => flatten(input, inner, path));
  }
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({
      path: [...path.map(partOf), key],
      code: "unrecognized-keys",
      expected: { keys: key },
    }));
  }
  return [
    {
      path: path.map(partOf),
      code: codeOf(issue, given(input, path)),
      expected: expectedOf(issue),
    },
  ];
};

/** The first reason is the one to mend first: an empty name is too short before it is badly written. */
const firstOfEach = (issues: readonly Issue[]): Issue[] => {
  const fields = new Map<string, Issue>();
  for (const issue of issues) {
    const field = JSON.stringify(issue.path);
    if (!fields.has(field)) fields.set(field, issue);
  }
  return [...fields.values()];
};

/** Reads what a caller sent. Every issue names its field, once; at most 50 are listed. */
export const parse = <T>(schema: Schema<T>, input: unknown): Result<T, Failure> => {
  const parsed = schema().safeParse(input, { reportInput: true });
  if (parsed.success) return ok(parsed.data);
  const issues = parsed.error.issues.flatMap((issue) => flatten(input, issue, []));
  return fail(invalid(firstOfEach(issues).slice(0, MOST_ISSUES)));
};
