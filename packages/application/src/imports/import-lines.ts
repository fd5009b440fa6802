import { DataImport, type ImportError, importState } from "@ipt/domain/territory/data-import.ts";
import { ok } from "@ipt/domain/values/result.ts";
import { schema } from "@ipt/domain/values/schema.ts";
import * as z from "zod";
import { declareSubscription } from "../accompaniment/declare-subscription.ts";
import { recordActivity } from "../accompaniment/record-activity.ts";
import { recordComputerOrder } from "../accompaniment/record-computer-order.ts";
import { recordContract } from "../accompaniment/record-contract.ts";
import type { Context } from "../kernel/context.ts";
import type { Failure } from "../kernel/failure.ts";
import { query } from "../kernel/query.ts";
import { begin, follow, newImport } from "./follow-import.ts";
import { importIdOf } from "./import-id.ts";

/** What records a line, by kind of file. */
export const LINE_RECORDERS = {
  activities: recordActivity,
  contracts: recordContract,
  subscriptions: declareSubscription,
  "computer-orders": recordComputerOrder,
} as const;
export type LineKind = keyof typeof LINE_RECORDERS;

/** Each line is a transaction of its own, one after the other: what one request takes is done in its 30 seconds. */
export const MOST_LINES = 300;

/** Lines between two words on how far it is: at most so many lean on the store's memory of keys when it is resumed. */
const STEP = 10;

const LineFile = schema(() =>
  z.strictObject({
    kind: z.enum(["activities", "contracts", "subscriptions", "computer-orders"]),
    lines: z
      .array(z.strictObject({ line: z.int().min(1), input: z.record(z.string(), z.unknown()) }))
      .min(1)
      .max(MOST_LINES),
  }),
);

const Outcome = schema(() =>
  z.strictObject({
    import: DataImport(),
    /** Somebody recorded this file before, or is at it: nothing was recorded here. */
    already: z.boolean(),
    /** The line that stopped it; those before it stay recorded. */
    stopped: z.strictObject({ line: z.int(), failure: z.custom<Failure>() }).nullable(),
  }),
);

/** Issues of a refused line as they are kept: where, why, never what was written. */
export const keptErrors = (line: number, { code, issues }: Failure): readonly ImportError[] =>
  issues && issues.length > 0
    ? issues.map((issue) => {
        const { value: _value, ...expected } = issue.expected;
        return { line, column: issue.path.join(".") || null, code: issue.code, expected };
      })
    : [{ line, column: null, code, expected: {} }];

/** The import under this id, taken up where it stopped; `null` where it is done or under way. */
const takenUp = async (ctx: Context, kind: LineKind, id: string, total: number) => {
  const before = await ctx.store.get("dataImport", { id });
  const state = before && importState(before.value, ctx.now);
  if (before && (state === "done" || state === "running")) return { mine: false, ...before };
  const fresh = newImport(ctx, { id, kind, quartier: null, total });
  const { startedAt, done } = before?.value ?? fresh;
  return begin(ctx, { ...fresh, startedAt, done }, before);
};

/**
 * Records the lines of a file one after the other, each by its own rule and under its own key. The same file again
 * goes on from where it stopped, and records nothing once it is done.
 */
export const importLines = Object.assign(
  query({
    name: "import-lines",
    allow: ["coordinator", "partner-contributor"],
    input: LineFile,
    output: Outcome,
    load: async (ctx, { kind, lines }) => {
      const id = await importIdOf(ctx, kind, null, JSON.stringify(lines));
      const begun = await takenUp(ctx, kind, id, lines.length);
      if (!begun.mine) return ok({ import: begun.value, already: true, stopped: null });
      const { tell, ended } = follow(ctx, begun, true);
      const end = async (change: Partial<DataImport>): Promise<DataImport> => {
        const { value, revision } = await ended(change);
        await ctx.store.keep("dataImport", value, revision);
        return value;
      };
      let { done } = begun.value;
      for (const { line, input } of lines.slice(done)) {
        const key = `import:${id}:${Date.parse(begun.value.startedAt)}:${line}`;
        const result = await LINE_RECORDERS[kind]({ ...ctx, idempotency: { key, fingerprint: id } }, input);
        if (!result.ok) {
          const errors = [...keptErrors(line, result.error)];
          const value = await end({ status: "refused", done, errors });
          return ok({ import: value, already: false, stopped: { line, failure: result.error } });
        }
        done += 1;
        if (done % STEP === 0 && done < lines.length) await tell(done);
      }
      return ok({ import: await end({ status: "done", done }), already: false, stopped: null });
    },
  }),
  { kind: "command" as const },
);
