import { DatabaseSync } from "node:sqlite";

/** Newest records always kept: the engine derives the next sequence number from the greatest one it finds. */
const KEPT = 200;
/** Rows removed in one transaction, so that writers never wait long behind it. */
const BATCH = 1000;

const removedBy = (changes: number | bigint): number => Number(changes);

/**
 * Removes stream records that were handled, as the managed service forgets them after a day.
 * Only records up to `handledUpTo` (the reader's checkpoint) go, and never the newest 200.
 * Returns how many were removed; a database busy with writers is left for the next pass.
 */
export const trimStream = (databaseFile: string, tableName: string, handledUpTo: bigint): number => {
  const database = new DatabaseSync(databaseFile, { timeout: 100 });
  try {
    const remove = database.prepare(`
      DELETE FROM _stream_records WHERE id IN (
        SELECT id FROM _stream_records
        WHERE table_name = :table
          AND CAST(sequence_number AS INTEGER) <= MIN(:handled, (
            SELECT MAX(CAST(sequence_number AS INTEGER)) FROM _stream_records WHERE table_name = :table
          ) - ${KEPT})
        ORDER BY CAST(sequence_number AS INTEGER) LIMIT ${BATCH}
      )`);
    let total = 0;
    for (;;) {
      const removed = removedBy(remove.run({ table: tableName, handled: handledUpTo }).changes);
      total += removed;
      if (removed < BATCH) return total;
    }
  } catch (error) {
    if (error instanceof Error && /database is locked|busy/i.test(error.message)) return 0;
    throw error;
  } finally {
    database.close();
  }
};
