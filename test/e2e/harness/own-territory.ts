import assert from "node:assert/strict";
import { DEMO_MEMBERS, DEMO_OPERATOR } from "@ipt/local/demo/accounts.ts";
import { signInAs } from "@ipt/local/testing/sign-in-as.ts";
import type { Stage } from "./journey.ts";

/** Accounts of the demonstration by what they do in a territory made for a journey. */
export const COORDINATOR = "anne-coordination";
export const READER = "farid-lecture";

export type Ask = (
  method: string,
  path: string,
  body: unknown,
  /** Revision of what is changed. */
  revision?: number,
) => Promise<unknown>;

/** The API as a demonstration account calls it. Paths are below `/v1`; an answer that is not a success throws. */
export const askAs = async (stage: Stage, account: string): Promise<Ask> => {
  const browser = await signInAs(stage.url, account);
  return async (method, path, body, revision) => {
    const answer = await browser.open(`${stage.url}/v1${path}`, {
      method,
      headers: {
        "content-type": "application/json",
        ...(revision === undefined ? {} : { "if-match": `"${revision}"` }),
      },
      ...(method === "GET" ? {} : { body: JSON.stringify(body) }),
    });
    const said: unknown = await answer.json();
    assert.ok(answer.ok, `${method} ${path}: ${JSON.stringify(said)}`);
    return said;
  };
};

/** Its hand on one territory: `/partners`. */
export const within =
  (ask: Ask, territory: string): Ask =>
  (method, path, body, revision) =>
    ask(method, `/territories/${territory}${path}`, body, revision);

/** What a demonstration account is invited with. */
export const invitedAs = (sub: string) => {
  const account = DEMO_MEMBERS.find((one) => one.sub === sub);
  assert.ok(account);
  return { email: account.email, name: account.name };
};

/**
 * Opens a sandbox for one journey and gives its coordinator's hand on the API, to set the stage without clicking
 * through it. Paths are below the territory: `/partners`.
 */
export const ownTerritory = async (stage: Stage, territory: string, name: string): Promise<Ask> => {
  const asOperator = await askAs(stage, DEMO_OPERATOR.sub);
  await asOperator("POST", "/territories", { territory, name, communes: [], sandbox: true });
  const invited = [
    [COORDINATOR, "coordinator"],
    [READER, "reader"],
  ] as const;
  for (const [sub, role] of invited) {
    const member = { ...invitedAs(sub), roles: [role] };
    await asOperator("POST", `/territories/${territory}/members`, member);
  }
  await stage.drain();
  return within(await askAs(stage, COORDINATOR), territory);
};
