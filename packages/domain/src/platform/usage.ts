import * as z from "zod";
import { Instant } from "../values/instant.ts";
import { type Infer, schema } from "../values/schema.ts";

/** A month of a calendar, `YYYY-MM`, UTC: what the cloud is billed by. */
const Month = () => z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/);

/** What is counted; units may be halves. */
export const COUNTED = [
  "requests",
  "errors",
  "refused",
  "milliseconds",
  "bytes",
  "readUnits",
  "writeUnits",
  "mails",
  "ballots",
] as const;
export type Counted = (typeof COUNTED)[number];

const counts = () => ({
  /** Answered by pages and API in the territory's name, all of them. */
  requests: z.number().min(0),
  /** Answers of 500 and above. */
  errors: z.number().min(0),
  /** Answers of 429. */
  refused: z.number().min(0),
  /** From event to answer. */
  milliseconds: z.number().min(0),
  /** Of answers' bodies, before compression. */
  bytes: z.number().min(0),
  readUnits: z.number().min(0),
  writeUnits: z.number().min(0),
  mails: z.number().min(0),
  /** Envelopes signed for voters; one asked for again counts again. */
  ballots: z.number().min(0),
});

export const Counts = schema(() => z.strictObject(counts()));
export type Counts = Infer<typeof Counts>;

export const NOTHING_COUNTED: Counts = {
  requests: 0,
  errors: 0,
  refused: 0,
  milliseconds: 0,
  bytes: 0,
  readUnits: 0,
  writeUnits: 0,
  mails: 0,
  ballots: 0,
};

/** What a territory used in one month. */
export const Usage = schema(() =>
  z.strictObject({
    month: Month(),
    ...counts(),
    /** End of the last hour counted: what came before it is never counted again. */
    through: Instant(),
  }),
);
export type Usage = Infer<typeof Usage>;

export const addCounts = (one: Counts, other: Counts): Counts => {
  const sum = { ...NOTHING_COUNTED };
  for (const name of COUNTED) sum[name] = one[name] + other[name];
  return sum;
};

export const monthOf = (instant: string): string => instant.slice(0, "YYYY-MM".length);
