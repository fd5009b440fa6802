import assert from "node:assert/strict";
import { DEMO_MEMBERS, DEMO_OPERATOR } from "@ipt/local/demo/accounts.ts";
import { signInAs } from "@ipt/local/testing/sign-in-as.ts";
import type { Stage } from "./journey.ts";

/** Accounts of the demonstration by what they do in a territory made for a journey. */
export const COORDINATOR = "anne-coordination";
export const READER = "farid-lecture";

type Ask = (method: string, path: string, body: unknown) => Promise<unknown>;

/**
 * Opens a sandbox for one journey and gives its coordinator's hand on the API, to set the stage without clicking
 * through it. Paths are below the territory: `/partners`.
 */
export const ownTerritory = async (stage: Stage, territory: string, name: string): Promise<Ask> => {
  const operator = await signInAs(stage.url, DEMO_OPERATOR.sub);
  const ask =
    (browser: typeof operator): Ask =>
    async (method, path, body) => {
      const answer = await browser.open(`${stage.url}/v1${path}`, {
        method,
        headers: { "content-type": "application/json" },
        ...(method === "GET" ? {} : { body: JSON.stringify(body) }),
      });
      const said: unknown = await answer.json();
      assert.ok(answer.ok, `${method} ${path}: ${JSON.stringify(said)}`);
      return said;
    };
  const asOperator = ask(operator);
  await asOperator("POST", "/territories", { territory, name, communes: [], sandbox: true });
  const invited = [
    [COORDINATOR, "coordinator"],
    [READER, "reader"],
  ] as const;
  for (const [sub, role] of invited) {
    const account = DEMO_MEMBERS.find((one) => one.sub === sub);
    assert.ok(account);
    const member = { email: account.email, name: account.name, roles: [role] };
    await asOperator("POST", `/territories/${territory}/members`, member);
  }
  await stage.drain();
  const asCoordinator = ask(await signInAs(stage.url, COORDINATOR));
  return (method, path, body) => asCoordinator(method, `/territories/${territory}${path}`, body);
};
