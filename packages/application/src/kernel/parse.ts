import { fail, ok, type Result } from "@ipt/domain/values/result.ts";
import type { Schema } from "@ipt/domain/values/schema.ts";
import type * as z from "zod";
import { type Failure, type Issue, invalid } from "./failure.ts";

const MOST_ISSUES = 50;

type ZodIssue = z.core.$ZodIssue;

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
    case "unrecognized_keys":
      return { keys: issue.keys.join(", ") };
    case "not_multiple_of":
      return { multipleOf: issue.divisor };
    default:
      return {};
  }
};

/** Our own checks name their rule in the message; zod's built-in ones are known by their code. */
const codeOf = (issue: ZodIssue): string => {
  if (issue.code === "custom") return issue.message;
  if (issue.code === "invalid_format") return issue.format === "regex" ? issue.message : issue.format;
  if (issue.code === "invalid_type" && issue.input === undefined) return "missing";
  return issue.code.replaceAll("_", "-");
};

const flatten = (issue: ZodIssue, base: readonly PropertyKey[]): Issue[] => {
  const path = [...base, ...issue.path];
  if (issue.code === "invalid_union" && issue.errors.length === 1) {
    return (issue.errors[0] ?? []).flatMap((inner) => flatten(inner, path));
  }
  return [
    {
      path: path.map((part) => (typeof part === "number" ? part : String(part))),
      code: codeOf(issue),
      expected: expectedOf(issue),
    },
  ];
};

/** Reads what a caller sent. Every issue names its field; at most 50 are listed. */
export const parse = <T>(schema: Schema<T>, input: unknown): Result<T, Failure> => {
  const parsed = schema().safeParse(input, { reportInput: true });
  if (parsed.success) return ok(parsed.data);
  return fail(invalid(parsed.error.issues.flatMap((issue) => flatten(issue, [])).slice(0, MOST_ISSUES)));
};
