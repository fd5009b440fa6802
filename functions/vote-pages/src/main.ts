import { votePagesVariables } from "@ipt/contracts/function-variables.ts";
import { startFunction } from "@ipt/lambda/cloud/start-function.ts";
import { signingBallots } from "@ipt/lambda/urn/signing-ballots.ts";
import { serveWeb } from "@ipt/lambda/web/serve-web.ts";
import { operatorRoutes } from "@ipt/web/routes/tables/operator.ts";
import { voteRoutes } from "@ipt/web/routes/tables/votes.ts";

const started = startFunction("vote-pages", votePagesVariables);
const { settings } = started;

export const handler = serveWeb(started, settings, {
  assets: new URL("assets/", import.meta.url),
  routes: [...voteRoutes, ...operatorRoutes.filter(({ path }) => path.includes("/effacer"))],
  ballots: signingBallots(started, settings),
});
