import { INVITATION_DAYS } from "@ipt/domain/access/invitation.ts";
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

/** What somebody gets who asked for the territory: where to read the answer, or to begin at once. */
const requestMessage = (
  { email, name }: Pick<Member, "email" | "name">,
  { id, name: territory, sandbox }: Pick<Territory, "id" | "name" | "sandbox">,
  siteUrl: string,
): MailMessage => ({
  to: { name, address: email },
  subject: sandbox
    ? `Internet pour tous : le bac à sable ${territory} est ouvert`
    : `Internet pour tous : votre demande pour ${territory} est reçue`,
  text: [
    `Bonjour ${name},`,
    "",
    sandbox
      ? `Le bac à sable ${territory} est ouvert : tout peut y être essayé.`
      : `Votre demande d’ouverture de ${territory} est reçue. L’exploitant du service la lit.`,
    `${sandbox ? "Votre espace" : "Où en est la demande"} : ${siteUrl}/espace/${id}${sandbox ? "" : "/demande"}`,
    "",
    "Vous n’avez rien demandé ? Ignorez ce message : rien ne se passe sans vous.",
    "",
  ].join("\n"),
});

/** The message a person gets when roles are given to them. It holds no secret: they sign in as usual. */
export const invitationMessage = (
  member: Pick<Member, "id" | "email" | "name" | "roles">,
  territory: Pick<Territory, "id" | "name" | "sandbox" | "requestedBy">,
  siteUrl: string,
): MailMessage => {
  if (territory.requestedBy === member.id) return requestMessage(member, territory, siteUrl);
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
      `Cette invitation vaut ${INVITATION_DAYS} jours à partir de ce message. Ensuite, demandez qu’on vous la renvoie.`,
      "",
      "Vous n’attendiez pas ce message ? Ignorez-le : rien ne se passe sans vous.",
      "",
    ].join("\n"),
  };
};
