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

type Image = { readonly d?: { readonly M?: { readonly invitedAt?: { readonly S?: string } } } };

type MemberRecord = StreamRecord & {
  readonly eventName?: string;
  readonly dynamodb?: { readonly OldImage?: Image; readonly NewImage?: Image };
};

/** A change of roles or of name leaves the invitation as it was sent; to send it again dates it anew. */
const isSentAgain = ({ dynamodb }: MemberRecord): boolean =>
  dynamodb?.OldImage?.d?.M?.invitedAt?.S !== dynamodb?.NewImage?.d?.M?.invitedAt?.S;

/**
 * Writes to each person newly given a part in a territory, and again when an invitation not taken up is sent again.
 * Delivery is at least once: a batch that is delivered again may send a second, equal message.
 */
export const mailInvitations =
  ({ client, tableName, openTerritory, invite }: Settings) =>
  async (record: MemberRecord): Promise<void> => {
    const touched = touchedBy(record);
    const isNew = record.eventName === "INSERT";
    if (!touched?.user || record.eventName === "REMOVE" || !(isNew || isSentAgain(record))) return;
    const { territory: id } = touched;
    const store = openTerritory?.(id) ?? territoryStore(client, tableName, id);
    const [member, territory] = await Promise.all([
      store.get("member", { id: touched.user }),
      store.get("territory", {}),
    ]);
    if (member && territory && (isNew || member.value.acceptedAt === null))
      await invite(member.value, territory.value);
  };
