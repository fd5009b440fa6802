import { createHash } from "node:crypto";
import { startExport } from "@ipt/application/exports/start-export.ts";
import { createIds } from "@ipt/application/kernel/create-ids.ts";
import { makeContext } from "@ipt/application/kernel/make-context.ts";
import type { Archives } from "@ipt/application/ports/archives.ts";
import type { DataExport } from "@ipt/domain/territory/data-export.ts";
import { territoryStore } from "@ipt/dynamodb/store/territory-store.ts";
import { mainTable } from "@ipt/dynamodb/table.ts";
import { systemRandomBytes } from "@ipt/local/system/randomness.ts";
import type { Service } from "../world/service.ts";

/** Prepared by a function, not here. */
const ELSEWHERE: Archives = { fetch: async () => null, remove: async () => undefined };

/** An export that a coordinator has just asked for, and how it stands since. */
export const askExport = async ({ client, lookups, now }: Service, territory: string) => {
  const store = territoryStore(client, mainTable.name, territory, { now });
  const asked = await startExport(
    makeContext(
      {
        directory: lookups.reader,
        archives: ELSEWHERE,
        now,
        newId: createIds(now, systemRandomBytes),
        randomBytes: systemRandomBytes,
        digest: async (text) => createHash("sha256").update(text).digest("hex"),
      },
      {
        territory,
        store,
        profile: await store.get("territory", {}),
        actor: { kind: "operator", id: "operator", name: "operator" },
        requestId: "asked",
        ifMatch: null,
        idempotency: null,
      },
    ),
    {},
  );
  if (!asked.ok) throw new Error(`no export: ${JSON.stringify(asked.error)}`);
  const { id } = asked.value;
  const stored = async () => {
    const found = await store.get("dataExport", { id });
    if (!found) throw new Error("asked for and not there");
    return found;
  };
  return {
    id,
    stored,
    keep: (value: DataExport, revision: number) => store.keep("dataExport", value, revision),
  };
};
