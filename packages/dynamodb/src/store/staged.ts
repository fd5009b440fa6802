import type { RecordName } from "@ipt/application/ports/records.ts";
import type { CommitConflict } from "@ipt/application/ports/store.ts";
import type { PlacedWrite } from "../kit/space.ts";

/** A write of the transaction, with what its refusal means. */
export type Staged = PlacedWrite & {
  readonly record: RecordName | null;
  readonly reason: CommitConflict["reason"];
  /** Of an allowance: when it begins anew. */
  readonly until?: string;
};
