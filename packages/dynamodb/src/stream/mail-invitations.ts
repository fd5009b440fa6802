import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import type { TerritoryStore } from "@ipt/application/ports/store.ts";
import type { Member } from "@ipt/domain/access/member.ts";
import type { Territory } from "@ipt/domain/territory/territory.ts";
import { territoryStore } from "../store/territory-store.ts";
import { type StreamRecord, touchedBy } from "./touched.ts";

type Settings = {
  readonly client: DynamoDBClient;
  readonly tableName: string;
  /** Opens a territory to read it, where not by the same client. */
  readonly openTerritory?: (territory: string) => TerritoryStore;
  readonly invite: (member: Member, territory: Territory) => Promise<void>;
};

type MemberRecord = StreamRecord & { readonly eventName?: string };

/**
 * Writes to each person newly given a part in a territory, and again when an invitation not taken up is sent again.
 * Delivery is at least once: a batch that is delivered again may send a second, equal message.
 */
export const mailInvitations =
  ({ client, tableName, openTerritory, invite }: Settings) =>
  async (record: MemberRecord): Promise<void> => {
    const touched = touchedBy(record);
    if (record.eventName === "REMOVE" || !touched?.user) return;
    const { territory: id } = touched;
    const store = openTerritory?.(id) ?? territoryStore(client, tableName, id);
    const [member, territory] = await Promise.all([
      store.get("member", { id: touched.user }),
      store.get("territory", {}),
    ]);
    // Whoever has accepted may be changed as they please: an invitation is sent again to those who have not.
    const isInvited = record.eventName === "INSERT" || member?.value.acceptedAt === null;
    if (member && territory && isInvited) await invite(member.value, territory.value);
  };
