import type { RecordKeys, RecordName, RecordValues } from "@ipt/application/ports/records.ts";
import type { Definition } from "../kit/definition.ts";

export type RecordItem<R extends RecordName> = Definition<RecordValues[R], RecordKeys[R]>;
