import type { TerritoryStore } from "@ipt/application/ports/store.ts";
import type { Member } from "@ipt/domain/access/member.ts";
import type { Territory } from "@ipt/domain/territory/territory.ts";
import type { Webhook } from "@ipt/domain/webhook/webhook.ts";
import type { WebhookRecord } from "./webhook-message.ts";

type Settings = {
  readonly openTerritory: (territory: string) => TerritoryStore;
  readonly tell: (member: Member, webhook: Webhook, territory: Territory) => Promise<void>;
};

const PAGE = 100;
const JOURNAL = /^T#([a-z0-9-]+)#J#/;

const concerned = async (store: TerritoryStore, partner: string | null): Promise<readonly Member[]> => {
  const found: Member[] = [];
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof store.list<"member">>> = await store.list(
      "member",
      {},
      { limit: PAGE, cursor },
    );
    if (!page.ok) throw new Error("a cursor just given was refused");
    found.push(
      ...page.value.items
        .map(({ value }) => value)
        .filter((one) => one.roles.includes("coordinator") || (partner !== null && one.partner === partner)),
    );
    cursor = page.value.next;
  } while (cursor !== null);
  return found;
};

/**
 * Writes to the coordination, and to those who work for the partner, when nothing is sent to a webhook any more.
 * Enabled again meanwhile, there is nothing to tell.
 */
export const mailDisabledWebhooks =
  ({ openTerritory, tell }: Settings) =>
  async ({ eventName, dynamodb }: WebhookRecord): Promise<void> => {
    const fields = dynamodb?.NewImage?.["d"]?.M;
    const territory = JOURNAL.exec(dynamodb?.Keys?.["pk"]?.S ?? "")?.[1];
    if (eventName !== "INSERT" || territory === undefined) return;
    if (fields?.["type"]?.S !== "webhook.disabled") return;
    const store = openTerritory(territory);
    const [webhook, profile] = await Promise.all([
      store.get("webhook", { id: fields["subject"]?.S ?? "none" }),
      store.get("territory", {}),
    ]);
    if (!webhook?.value.disabled || !profile) return;
    for (const member of await concerned(store, webhook.value.partner)) {
      await tell(member, webhook.value, profile.value);
    }
  };
