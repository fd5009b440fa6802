import { Vote } from "@ipt/domain/vote/vote.ts";
import { votePlace } from "../keys/quartier.ts";
import { objectOf } from "./object-of.ts";
import type { RecordItem } from "./record-item.ts";

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Before votes could be cast online, every one was on paper alone. */
const paperOnly = (old: unknown): unknown => {
  const fields: Record<string, unknown> = { ...objectOf(old) };
  const { attendance = null, counts = null, entries, ...rest } = fields;
  return {
    ...rest,
    attendance,
    counts,
    entries: listOf(entries).map((entry) => ({ channel: "paper", ...objectOf(entry) })),
    channels: "paper",
    retentionMonths: 24,
    ballot: null,
    codes: null,
    trial: null,
    sealing: null,
    attended: typeof attendance === "number" ? { paper: attendance, online: 0 } : null,
    counting: [],
    envelopes: null,
    byChannel: { paper: counts, online: null },
    sealedAt: null,
    destroyedAt: null,
  };
};

/** Before archives were sealed by the bureau. */
const unsealed = (old: unknown): unknown => ({ ...objectOf(old), archive: null });

export const vote: RecordItem<"vote"> = {
  type: "vote",
  version: 3,
  schema: Vote,
  keyOf: ({ quartier, id }) => ({ quartier, id }),
  place: votePlace,
  upcasts: { 1: paperOnly, 2: unsealed },
};
