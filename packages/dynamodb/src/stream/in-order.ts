import type { StreamRecord } from "./touched.ts";

export type BatchResponse = { readonly batchItemFailures: { readonly itemIdentifier: string }[] };

/** What becomes of a record that could not be handled. `skip`: no try ever will, and it was put aside. */
export type OnFailure<R> = (record: R, error: unknown) => Promise<"retry" | "skip">;

/**
 * Handles records one after the other. From the first one to be tried again, it and all that follow are delivered
 * again, in order.
 */
export const inOrder = async <R extends StreamRecord>(
  records: readonly R[],
  handle: (record: R) => Promise<void>,
  onFailure: OnFailure<R> = async () => "retry",
): Promise<BatchResponse> => {
  for (const record of records) {
    try {
      await handle(record);
    } catch (error) {
      if ((await onFailure(record, error)) === "skip") continue;
      return { batchItemFailures: [{ itemIdentifier: record.dynamodb?.SequenceNumber ?? "" }] };
    }
  }
  return { batchItemFailures: [] };
};
