import { ballotCrypto } from "@ipt/api/ballot/ballot-crypto.ts";
import { createUrnApp } from "@ipt/api/ballot/urn-app.ts";
import { urnVariables } from "@ipt/contracts/function-variables.ts";
import { urnStore } from "@ipt/dynamodb/urn/urn-store.ts";
import { startFunction } from "@ipt/lambda/cloud/start-function.ts";
import { answerCounts } from "@ipt/lambda/urn/answer-counts.ts";
import { serveAnonymously } from "@ipt/lambda/urn/serve-anonymously.ts";

const { settings, client, log, now } = startFunction("urn", urnVariables);
const counts = answerCounts(log, Date.now);
const onError = (name: string): void => counts.add(`error ${name}`);

const app = createUrnApp({
  urn: urnStore(client, settings.urnTable),
  crypto: ballotCrypto(),
  now,
  onAnswer: (operation, status) => counts.add(`${operation} ${status}`),
  onError,
});

export const handler = serveAnonymously({
  baseUrl: settings.baseUrl,
  fetch: (request) => app.fetch(request),
  onError,
});
