import { invitationMessage } from "@ipt/application/notifications/invitation.ts";
import { webhookDisabledMessage } from "@ipt/application/notifications/webhook-disabled.ts";
import { mailVariables } from "@ipt/contracts/function-variables.ts";
import { logMessages, usageFields } from "@ipt/contracts/telemetry.ts";
import { inOrder } from "@ipt/dynamodb/stream/in-order.ts";
import { mailDisabledWebhooks } from "@ipt/dynamodb/stream/mail-disabled-webhooks.ts";
import { mailInvitations } from "@ipt/dynamodb/stream/mail-invitations.ts";
import { endpointOf } from "@ipt/lambda/cloud/endpoint-of.ts";
import { startFunction } from "@ipt/lambda/cloud/start-function.ts";
import { openTerritories } from "@ipt/lambda/credentials/open-territories.ts";
import { sesMailSender } from "@ipt/lambda/mail/send-mail.ts";
import { consumeStream } from "@ipt/lambda/stream/consume-stream.ts";

const started = startFunction("mail", mailVariables);
const { settings, client, region, environment, credentials } = started;
const { openTerritory } = openTerritories(started, settings);
const endpoint = endpointOf(environment, "email", region);
const mail = sesMailSender({ region, endpoint, credentials, from: settings.mailFrom });
const handle = mailInvitations({
  client,
  tableName: settings.table,
  openTerritory,
  invite: async (member, territory) => {
    await mail.send(invitationMessage(member, territory, settings.baseUrl));
    started.log.info(logMessages.mailed, { territory: territory.id, [usageFields.mails]: 1 });
  },
});

const tellDisabled = mailDisabledWebhooks({
  openTerritory,
  tell: (member, webhook, territory) =>
    mail.send(webhookDisabledMessage(member, webhook, territory, settings.baseUrl)),
});

export const handler = consumeStream(started, settings.deadLetterQueue, (event, onFailure) =>
  inOrder(
    event.Records,
    async (record) => {
      await handle(record);
      await tellDisabled(record);
    },
    onFailure,
  ),
);
