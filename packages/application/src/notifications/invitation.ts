import type { Member } from "@ipt/domain/access/member.ts";
import type { Role } from "@ipt/domain/access/role.ts";
import type { Territory } from "@ipt/domain/territory/territory.ts";
import type { MailMessage } from "../ports/mail.ts";

const ROLE_NAMES: Readonly<Record<Role, string>> = {
  coordinator: "coordination",
  "landlord-agent": "bailleur",
  "bureau-member": "bureau de vote",
  "partner-contributor": "partenaire",
  reader: "lecture",
};

/** The message a person gets when roles are given to them. It holds no secret: they sign in as usual. */
export const invitationMessage = (
  member: Pick<Member, "email" | "name" | "roles">,
  territory: Pick<Territory, "id" | "name">,
  siteUrl: string,
): MailMessage => {
  const roles = member.roles.map((role) => ROLE_NAMES[role]).join(", ");
  return {
    to: { name: member.name, address: member.email },
    subject: `Internet pour tous : vous êtes invité·e par ${territory.name}`,
    text: [
      `Bonjour ${member.name},`,
      "",
      `${territory.name} vous donne accès à son espace Internet pour tous (${roles}).`,
      `Ce que vous y verrez, et ce qui vous y est demandé : ${siteUrl}/espace/${territory.id}/bienvenue`,
      "Connectez-vous avec cette adresse électronique.",
      "",
      "Vous n’attendiez pas ce message ? Ignorez-le : rien ne se passe sans vous.",
      "",
    ].join("\n"),
  };
};
