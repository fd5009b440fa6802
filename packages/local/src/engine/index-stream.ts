import { DatabaseSync } from "node:sqlite";

/**
 * The engine finds the next stream sequence number by reading every earlier record of the table: each write
 * costs more than the one before. These indexes on its own file make that cost constant.
 */
export const indexStream = (databaseFile: string): void => {
  const database = new DatabaseSync(databaseFile, { timeout: 5000 });
  try {
    database.exec(`
      CREATE INDEX IF NOT EXISTS ipt_stream_sequence
        ON _stream_records(table_name, CAST(sequence_number AS INTEGER));
      CREATE INDEX IF NOT EXISTS ipt_stream_shard_sequence
        ON _stream_records(table_name, shard_id, CAST(sequence_number AS INTEGER));
    `);
  } finally {
    database.close();
  }
};
