import { expect, it } from "vitest";
import { invitationMessage } from "./invitation.ts";

const SITE = "https://internet.example";
const member = {
  id: "m1",
  email: "maire@ville.example",
  name: "Anne Le Goff",
  roles: ["coordinator" as const],
};
const territory = { id: "lorient", name: "Lorient", sandbox: false, requestedBy: "m1" };

it("Who asked for the territory is told where to read the answer, or that the sandbox is open", () => {
  const asked = invitationMessage(member, territory, SITE);
  expect(asked.subject).toBe("Internet pour tous : votre demande pour Lorient est reçue");
  expect(asked.text).toContain(`${SITE}/espace/lorient/demande`);
  const tried = invitationMessage(member, { ...territory, sandbox: true }, SITE);
  expect(tried.subject).toContain("le bac à sable Lorient est ouvert");
  expect(tried.text).toContain(`${SITE}/espace/lorient\n`);
});

it("Anybody else is told who invites them, and as what", () => {
  const invited = invitationMessage({ ...member, id: "m2" }, territory, SITE);
  expect(invited).toMatchObject({
    to: { name: "Anne Le Goff", address: "maire@ville.example" },
    subject: "Internet pour tous : vous êtes invité·e par Lorient",
  });
  expect(invited.text).toContain("(coordination)");
  expect(invited.text).toContain("vaut 30 jours");
});
