import { DatabaseSync } from "node:sqlite";
import type { AdapterFactory, AdapterPayload } from "oidc-provider";

export type IdentityRecords = { readonly adapter: AdapterFactory; readonly close: () => void };

const SCHEMA = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = NORMAL;
  CREATE TABLE IF NOT EXISTS record (
    model TEXT NOT NULL, id TEXT NOT NULL, payload TEXT NOT NULL,
    grant_id TEXT, uid TEXT, user_code TEXT, expires_at INTEGER,
    PRIMARY KEY (model, id)
  ) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS record_grant ON record(grant_id) WHERE grant_id IS NOT NULL;
  CREATE INDEX IF NOT EXISTS record_uid ON record(model, uid) WHERE uid IS NOT NULL;
`;

/** Only what `upsert` was given is ever stored: the provider's own record. */
const isPayload = (value: unknown): value is AdapterPayload => typeof value === "object" && value !== null;

const read = (row: { readonly [column: string]: unknown } | undefined): AdapterPayload | undefined => {
  const { payload: text } = row ?? {};
  if (typeof text !== "string") return undefined;
  const payload: unknown = JSON.parse(text);
  return isPayload(payload) ? payload : undefined;
};

/** Sessions, codes and tokens of the local identity provider, in a SQLite file so that they survive a restart. */
export const identityRecords = (file: string, now: () => string): IdentityRecords => {
  const database = new DatabaseSync(file);
  database.exec(SCHEMA);
  const seconds = (): number => Math.floor(Date.parse(now()) / 1000);
  database.prepare("DELETE FROM record WHERE expires_at < ?").run(seconds());

  const upsert = database.prepare("INSERT OR REPLACE INTO record VALUES (?, ?, ?, ?, ?, ?, ?)");
  const select = (column: "id" | "uid" | "user_code") =>
    database.prepare(
      `SELECT payload FROM record WHERE model = ? AND ${column} = ? AND (expires_at IS NULL OR expires_at >= ?)`,
    );
  const byId = select("id");
  const byUid = select("uid");
  const byUserCode = select("user_code");
  const consume = database.prepare(
    "UPDATE record SET payload = json_set(payload, '$.consumed', ?) WHERE model = ? AND id = ?",
  );
  const destroy = database.prepare("DELETE FROM record WHERE model = ? AND id = ?");
  const revoke = database.prepare("DELETE FROM record WHERE grant_id = ? AND model <> 'Grant'");

  return {
    adapter: (model) => ({
      upsert: async (id, payload, expiresIn) => {
        upsert.run(
          model,
          id,
          JSON.stringify(payload),
          payload.grantId ?? null,
          payload.uid ?? null,
          payload.userCode ?? null,
          expiresIn === undefined ? null : seconds() + expiresIn,
        );
      },
      find: async (id) => read(byId.get(model, id, seconds())),
      findByUid: async (uid) => read(byUid.get(model, uid, seconds())),
      findByUserCode: async (code) => read(byUserCode.get(model, code, seconds())),
      consume: async (id) => {
        consume.run(seconds(), model, id);
      },
      destroy: async (id) => {
        destroy.run(model, id);
      },
      revokeByGrantId: async (grantId) => {
        revoke.run(grantId);
      },
    }),
    close: () => database.close(),
  };
};
