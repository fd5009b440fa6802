import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import type { Member } from "@ipt/domain/access/member.ts";
import { directory } from "../directory/directory.ts";
import { territoryStore } from "../store/territory-store.ts";
import { type StreamRecord, touchedBy } from "./touched.ts";

type Settings = {
  readonly client: DynamoDBClient;
  readonly tableName: string;
  readonly now: () => string;
  /** What else follows from a record, such as a message; its failure makes the record come again. */
  readonly also?: (record: StreamRecord & { readonly eventName?: string }) => Promise<void>;
};

type StreamEvent = { readonly Records: readonly StreamRecord[] };
type BatchResponse = { readonly batchItemFailures: { readonly itemIdentifier: string }[] };

const PAGE = 100;

const countByStage = async (
  store: ReturnType<typeof territoryStore>,
): Promise<Readonly<Record<string, number>>> => {
  const counts: Record<string, number> = {};
  const addPage = async (cursor: string | null): Promise<string | null> => {
    const page = await store.list("quartier", {}, { limit: PAGE, cursor });
    if (!page.ok) throw new Error("a cursor just given was refused");
    for (const { value } of page.value.items) {
      const stage = value.campaign?.stage ?? "none";
      counts[stage] = (counts[stage] ?? 0) + 1;
    }
    return page.value.next;
  };
  for (let next = await addPage(null); next !== null; ) next = await addPage(next);
  return counts;
};

/**
 * Keeps what is known across territories: who has roles where, and how each territory stands. It looks at the state
 * as it is now and not at the change alone, so a record delivered twice, or late, changes nothing.
 */
export const projectStream = ({ client, tableName, now, also }: Settings) => {
  const { projection } = directory(client, tableName);

  const projectTerritory = async (territory: string): Promise<void> => {
    const store = territoryStore(client, tableName, territory);
    const updatedAt = now();
    const stored = await store.get("territory", {});
    if (!stored) return projection.removeTerritory(territory);
    const { id, name, status, sandbox } = stored.value;
    await projection.writeTerritory({
      id,
      name,
      status,
      sandbox,
      quartiers: await countByStage(store),
      updatedAt,
    });
  };

  const projectMember = async (territory: string, user: string): Promise<void> => {
    const updatedAt = now();
    const stored = await territoryStore(client, tableName, territory).get("member", { id: user });
    const roles: Member["roles"] = stored?.value.roles ?? [];
    await projection.writeMembership({ user, territory, roles, updatedAt });
  };

  return async (event: StreamEvent): Promise<BatchResponse> => {
    const done = new Set<string>();
    for (const record of event.Records) {
      const touched = touchedBy(record);
      if (!touched) continue;
      try {
        if (!done.has(touched.key)) {
          if (touched.user === null) await projectTerritory(touched.territory);
          else await projectMember(touched.territory, touched.user);
        }
        await also?.(record);
        done.add(touched.key);
      } catch {
        // From the first record that could not be handled, all are delivered again, in order.
        return { batchItemFailures: [{ itemIdentifier: record.dynamodb?.SequenceNumber ?? "" }] };
      }
    }
    return { batchItemFailures: [] };
  };
};
