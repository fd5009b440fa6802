import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import type { TerritoryStore } from "@ipt/application/ports/store.ts";
import type { Member } from "@ipt/domain/access/member.ts";
import type { Quartier } from "@ipt/domain/quartier/quartier.ts";
import type { PublishedTerritory } from "@ipt/domain/site/published-territory.ts";
import { type IncidentInBrief, MOST_INCIDENTS } from "@ipt/domain/territory/territory-overview.ts";
import { directory } from "../directory/directory.ts";
import { territoryStore } from "../store/territory-store.ts";
import { type BatchResponse, inOrder, type OnFailure } from "./in-order.ts";
import { type NamedRecord, touchedBy, usageCountedBy } from "./touched.ts";

type Settings = {
  readonly client: DynamoDBClient;
  readonly tableName: string;
  readonly now: () => string;
  /** Opens a territory to read it, where not by the same client. */
  readonly openTerritory?: (territory: string) => TerritoryStore;
  /** What else follows from a record, such as a message; its failure makes the record come again. */
  readonly also?: (record: NamedRecord) => Promise<void>;
  readonly onFailure?: OnFailure<NamedRecord>;
};

type StreamEvent = { readonly Records: readonly NamedRecord[] };

const PAGE = 100;
const MOST_MONTHS = 120;

const allQuartiers = async (store: TerritoryStore): Promise<readonly Quartier[]> => {
  const quartiers: Quartier[] = [];
  const addPage = async (cursor: string | null): Promise<string | null> => {
    const page = await store.list("quartier", {}, { limit: PAGE, cursor });
    if (!page.ok) throw new Error("a cursor just given was refused");
    quartiers.push(...page.value.items.map(({ value }) => value));
    return page.value.next;
  };
  for (let next = await addPage(null); next !== null; ) next = await addPage(next);
  return quartiers;
};

const countByStage = (quartiers: readonly Quartier[]): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const { campaign } of quartiers) {
    const stage = campaign?.stage ?? "none";
    counts[stage] = (counts[stage] ?? 0) + 1;
  }
  return counts;
};

/** Those to decide about first, then the latest discovered. */
const incidentsIn = async (store: TerritoryStore): Promise<readonly IncidentInBrief[]> => {
  const page = await store.list("securityIncident", {}, { limit: PAGE, cursor: null });
  const waits = ({ decided }: IncidentInBrief): number => Number(decided === "undecided");
  return (page.ok ? page.value.items : [])
    .map(({ value: { id, title, discoveredAt, notification } }) => ({
      id,
      title,
      discoveredAt,
      decided: notification.decided,
    }))
    .sort((a, b) => waits(b) - waits(a) || (a.discoveredAt < b.discoveredAt ? 1 : -1))
    .slice(0, MOST_INCIDENTS);
};

const shownQuartiers = (quartiers: readonly Quartier[]): PublishedTerritory["quartiers"] =>
  quartiers
    .filter(({ publication }) => publication !== null)
    .map(({ id, name, campaign }) => ({
      id,
      name,
      stage: campaign?.stage ?? null,
      rejected: campaign?.status === "rejected",
    }));

/**
 * Keeps what is known across territories: who has roles where, and how each territory stands. It looks at the state
 * as it is now and not at the change alone, so a record delivered twice, or late, changes nothing.
 */
export const projectStream = (settings: Settings) => {
  const { client, tableName, now, also, onFailure } = settings;
  const { projection } = directory(client, tableName);
  const open =
    settings.openTerritory ?? ((territory: string) => territoryStore(client, tableName, territory));

  const projectTerritory = async (territory: string): Promise<void> => {
    const store = open(territory);
    const updatedAt = now();
    const stored = await store.get("territory", {});
    if (!stored) return projection.removeTerritory(territory);
    const { id, name, status, sandbox, communes, listed } = stored.value;
    const [quartiers, incidents] = await Promise.all([allQuartiers(store), incidentsIn(store)]);
    const shown = shownQuartiers(quartiers);
    const isPublic = listed && shown.length > 0 && (status === "active" || status === "suspended");
    await projection.writeTerritory({
      id,
      name,
      status,
      sandbox,
      quartiers: countByStage(quartiers),
      incidents: [...incidents],
      updatedAt,
    });
    if (!isPublic) return projection.removePublished(id);
    await projection.writePublished({
      id,
      name,
      sandbox,
      communes: communes.map((commune) => commune.name),
      quartiers: shown,
      updatedAt,
    });
  };

  /** The latest month: the one before it stays in the territory. */
  const projectUsage = async (territory: string): Promise<void> => {
    const updatedAt = now();
    const months = await open(territory).list("usage", {}, { limit: MOST_MONTHS, cursor: null });
    const latest = months.ok ? months.value.items.at(-1)?.value : undefined;
    if (latest) await projection.writeUsage({ id: territory, usage: latest, updatedAt });
  };

  const projectMember = async (territory: string, user: string): Promise<void> => {
    const updatedAt = now();
    const stored = await open(territory).get("member", { id: user });
    const roles: Member["roles"] = stored?.value.roles ?? [];
    await projection.writeMembership({ user, territory, roles, updatedAt });
  };

  return async (event: StreamEvent): Promise<BatchResponse> => {
    const done = new Set<string>();
    const handle = async (record: NamedRecord): Promise<void> => {
      const touched = touchedBy(record);
      if (touched && !done.has(touched.key)) {
        if (touched.user === null) await projectTerritory(touched.territory);
        else await projectMember(touched.territory, touched.user);
      }
      const counted = usageCountedBy(record);
      if (counted !== null && !done.has(`usage ${counted}`)) {
        await projectUsage(counted);
        done.add(`usage ${counted}`);
      }
      await also?.(record);
      if (touched) done.add(touched.key);
    };
    return inOrder(event.Records, handle, onFailure);
  };
};
