import { invitationMessage } from "@ipt/application/notifications/invitation.ts";
import { inOrder } from "@ipt/dynamodb/stream/in-order.ts";
import { mailInvitations } from "@ipt/dynamodb/stream/mail-invitations.ts";
import { endpointOf } from "@ipt/lambda/cloud/endpoint-of.ts";
import { startFunction } from "@ipt/lambda/cloud/start-function.ts";
import { openTerritories } from "@ipt/lambda/credentials/open-territories.ts";
import { sesMailSender } from "@ipt/lambda/mail/send-mail.ts";
import { consumeStream } from "@ipt/lambda/stream/consume-stream.ts";

const started = startFunction("mail");
const { settings, client, region, environment, credentials } = started;
const { openTerritory } = openTerritories(started, settings);
const endpoint = endpointOf(environment, "email", region);
const mail = sesMailSender({ region, endpoint, credentials, from: settings.mailFrom });
const handle = mailInvitations({
  client,
  tableName: settings.table,
  openTerritory,
  invite: (member, territory) => mail.send(invitationMessage(member, territory, settings.baseUrl)),
});

export const handler = consumeStream(started, settings.deadLetterQueue, (event, onFailure) =>
  inOrder(event.Records, handle, onFailure),
);
