import { operations } from "@ipt/contracts/operations/all.ts";
import { DEMO_OPERATOR } from "@ipt/local/demo/accounts.ts";
import type { Browser } from "@ipt/local/testing/browser.ts";
import { signInAs } from "@ipt/local/testing/sign-in-as.ts";
import { runService } from "../../journey/local-service.ts";
import { unrecorded } from "../../recording/pause.ts";
import { functionAt } from "../../rehearsal/function-at.ts";
import { send } from "../../world/ask.ts";
import { watchChanges } from "../../world/changes.ts";
import { operationOf } from "../../world/operation-of.ts";
import type { Place } from "../../world/place.ts";
import { populate } from "../../world/populate.ts";
import { requestsFor } from "../../world/requests/all.ts";
import { openService, type Service } from "../../world/service.ts";
import { NOW } from "../../world/walk.ts";

/** Imports a register again hours later, which clears the pages of the one it replaces. */
const importAgain = async (service: Service, place: Place): Promise<void> => {
  const operation = operationOf("importRegister");
  for (const hour of ["14", "17", "20"]) {
    service.setNow(`${NOW.slice(0, 10)}T${hour}:00:00.000Z`);
    const [ask] = requestsFor(operation, place);
    const answer = await send(service, operation, place, ask);
    if (answer.status !== operation.status) throw new Error(`import: ${answer.status}`);
  }
};

/** Every operation that the function of the API answers, on a populated territory. */
const askEverything = async (): Promise<void> => {
  const service = await openService();
  try {
    const place = await unrecorded(() => populate(service, "amber"));
    const watched = await watchChanges(service.client, service.engine.client);
    for (const operation of operations().filter(({ path }) => functionAt(`/v1${path}`) === "api"))
      for (const ask of requestsFor(operation, place)) {
        const answer = await send(service, operation, place, ask);
        await answer.arrayBuffer();
        if (answer.status !== operation.status) throw new Error(`${operation.id}: ${answer.status}`);
        await watched.restore();
      }
    await importAgain(service, place);
  } finally {
    await service.stop();
  }
};

const json = (method: string, body?: object): RequestInit => ({
  method,
  ...(body ? { headers: { "content-type": "application/json" }, body: JSON.stringify(body) } : {}),
});

const asking =
  (browser: Browser) =>
  async (address: string, init?: RequestInit): Promise<void> => {
    const answer = await browser.open(address, init);
    const text = await answer.text();
    if (answer.status >= 400) throw new Error(`${address}: ${answer.status} ${text}`);
  };

/** The service as it starts on one machine: sign-in and sign-out, an invitation, an erasure, and the stream. */
const liveADay = async (): Promise<void> => {
  const service = await runService();
  try {
    const territories = `${service.url}/v1/territories`;
    const coordinator = asking(await signInAs(service.url, "anne-coordination"));
    await coordinator(territories);
    const invited = { email: "nora@ville.example", name: "Nora", roles: ["reader"] };
    await coordinator(`${territories}/port-lann/members`, json("POST", invited));
    await coordinator(`${service.url}/auth/sign-out`, json("POST"));
    const operator = asking(await signInAs(service.url, DEMO_OPERATOR.sub));
    await operator(territories, json("POST", { territory: "ephemere", name: "Éphémère", communes: [] }));
    await operator(territories);
    await service.drain();
    await operator(`${territories}/ephemere/suspension`, json("POST"));
    await operator(`${territories}/ephemere/erasure`, json("POST", { confirm: "ephemere" }));
    await service.drain();
  } finally {
    await service.stop();
  }
};

/** What the functions do, done once. */
export const live = async (): Promise<void> => {
  await askEverything();
  await liveADay();
};
