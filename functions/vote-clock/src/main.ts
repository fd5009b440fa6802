import type { KeyVault } from "@ipt/application/ports/ballots.ts";
import { keepTime } from "@ipt/application/votes/keep-time.ts";
import { voteClockVariables } from "@ipt/contracts/function-variables.ts";
import { logMessages } from "@ipt/contracts/telemetry.ts";
import { ownContexts } from "@ipt/lambda/cloud/own-contexts.ts";
import { startFunction } from "@ipt/lambda/cloud/start-function.ts";
import { openTerritories } from "@ipt/lambda/credentials/open-territories.ts";
import { measured } from "@ipt/lambda/log/measures.ts";
import { consumeQueue } from "@ipt/lambda/queue/consume-queue.ts";
import { readVoteClockMessage } from "@ipt/lambda/queue/vote-clock-message.ts";
import { ballotsPort } from "@ipt/lambda/urn/ballots-port.ts";

const started = startFunction("vote-clock", voteClockVariables);
const { settings, log } = started;
const { openTerritory } = openTerritories(started, settings);

const noVault = async (): Promise<never> => {
  throw new Error("the vote clock destroys keys and reads none");
};
/** Opens no key: it needs no right to the secret that would. */
const vault = async (): Promise<KeyVault> => {
  const { keyVault } = await import("@ipt/dynamodb/urn/key-vault.ts");
  return keyVault(started.client, settings.urnTable, noVault, started.tableOptions);
};
const ballots = ballotsPort(started, settings.urnTable, vault);

const contextOf = ownContexts(started, { openTerritory, ballots });

const SAID = {
  opened: [logMessages.voteOpened, "votesOpened"],
  closed: [logMessages.voteClosed, "votesClosed"],
  destroyed: [logMessages.ballotsDestroyed, "ballotsDestroyed"],
  refused: [logMessages.voteRefused, "votesRefused"],
} as const;

export const handler = consumeQueue(started, async (body) => {
  const message = readVoteClockMessage(body);
  if (!message) throw new Error("not a message of the schedule");
  const ctx = await contextOf(message.territory);
  for (const { quartier, vote, did, late, failure } of ctx ? await keepTime(ctx) : []) {
    const [said, metric] = SAID[did];
    const measures = { [metric]: 1, voteDelay: Math.round(late / 1000) };
    log.info(said, { quartier, vote, failure, ...measured(measures, message.territory, Date.now()) });
  }
});
