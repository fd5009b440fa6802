import { DEMO_MEMBERS, DEMO_OPERATOR } from "@ipt/local/demo/accounts.ts";
import { listMail } from "@ipt/local/mail/list-mail.ts";
import { signInAs } from "@ipt/local/testing/sign-in-as.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningService, runService } from "./local-service.ts";

let service: RunningService;
beforeAll(async () => {
  service = await runService();
});
afterAll(() => service.stop());

const territories = async (account: string) => {
  const browser = await signInAs(service.url, account);
  const answer = await browser.open(`${service.url}/v1/territories`);
  return { browser, status: answer.status, body: await answer.json() };
};

describe("people of the demonstration", () => {
  it.each(DEMO_MEMBERS)("$sub signs in and finds the territory where they have a role", async (member) => {
    const { status, body } = await territories(member.sub);
    expect(status).toBe(200);
    expect(body).toMatchObject({ items: [{ id: member.territory, roles: member.roles }] });
  });

  it("shows the operator every territory, and lets them open one that then appears", async () => {
    const { browser, body } = await territories(DEMO_OPERATOR.sub);
    expect(body).toMatchObject({ items: [{ id: "brest-metropole" }, { id: "port-lann" }] });
    const created = await browser.open(`${service.url}/v1/territories`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ territory: "saint-ailleurs", name: "Saint-Ailleurs", communes: [] }),
    });
    expect(created.status).toBe(201);
    await service.drain();
    const after = await browser.open(`${service.url}/v1/territories`);
    expect(await after.json()).toMatchObject({ items: [{}, {}, { id: "saint-ailleurs", status: "active" }] });
  });

  it("hides a territory from someone who has no role in it", async () => {
    const browser = await signInAs(service.url, "gwen-coordination");
    const answer = await browser.open(`${service.url}/v1/territories/port-lann/partners`);
    expect(answer.status).toBe(404);
  });

  it("greets in the space of those who work, which asks nothing of another site", async () => {
    const browser = await signInAs(service.url, "farid-lecture");
    const page = await (await browser.open(`${service.url}/espace`)).text();
    expect(page).toContain("Farid Benali");
    expect(page).not.toMatch(/(src|href)="https?:/);
  });
});

describe("an invitation", () => {
  it("reaches the person by e-mail", async () => {
    const coordinator = await signInAs(service.url, "anne-coordination");
    const invited = await coordinator.open(`${service.url}/v1/territories/port-lann/members`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ email: "Nora@Ville.example", name: "Nora", roles: ["reader"] }),
    });
    expect(invited.status).toBe(200);
    await service.drain();
    const messages = await listMail(service.dataDir);
    expect(messages.map((one) => one.to)).toContainEqual(expect.stringContaining("nora@ville.example"));
  });
});
