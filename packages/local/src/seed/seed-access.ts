import { acceptInvitation } from "@ipt/application/access/accept-invitation.ts";
import { createApiKey } from "@ipt/application/access/create-api-key.ts";
import { inviteMember } from "@ipt/application/access/invite-member.ts";
import type { Role } from "@ipt/domain/access/role.ts";
import { BREST, DEMO_MEMBERS, SANDBOX } from "../demo/accounts.ts";
import type { DemoKeys } from "../demo/demo-keys.ts";
import type { Seeder } from "./seeder.ts";

type KeySpec = {
  readonly name: keyof DemoKeys;
  /** What the territory calls the key. */
  readonly software: string;
  readonly territory: string;
  readonly roles: readonly Role[];
  readonly partner: string | null;
};

const KEYS: readonly KeySpec[] = [
  {
    name: "COORDINATION",
    software: "Tableau de suivi",
    territory: SANDBOX,
    roles: ["coordinator"],
    partner: null,
  },
  {
    name: "BAILLEUR",
    software: "Logiciel du bailleur",
    territory: SANDBOX,
    roles: ["landlord-agent", "bureau-member"],
    partner: "habitat-port-lann",
  },
  {
    name: "LOCATAIRES",
    software: "Carnet de l’association",
    territory: SANDBOX,
    roles: ["bureau-member"],
    partner: "locataires-ensemble",
  },
  {
    name: "FOURNISSEUR",
    software: "Gestion des abonnés",
    territory: SANDBOX,
    roles: ["partner-contributor"],
    partner: "fibre-armor",
  },
  {
    name: "CENTRE_SOCIAL",
    software: "Agenda du centre social",
    territory: SANDBOX,
    roles: ["partner-contributor"],
    partner: "centre-social-du-port",
  },
  {
    name: "RECYCLERIE",
    software: "Stock de la recyclerie",
    territory: SANDBOX,
    roles: ["partner-contributor"],
    partner: "atelier-ressource",
  },
  { name: "BREST", software: "Tableau de suivi", territory: BREST, roles: ["coordinator"], partner: null },
  { name: "BREST_LECTURE", software: "Données ouvertes", territory: BREST, roles: ["reader"], partner: null },
];

/** Gives the demo accounts their roles and makes one key per kind of partner's software. */
export const seedAccess = async (seederOf: (territory: string) => Seeder): Promise<DemoKeys> => {
  for (const { territory, email, name, roles, partner } of DEMO_MEMBERS) {
    const seeder = seederOf(territory);
    const { id } = await seeder.run(inviteMember, { email, name, roles, partner });
    // One invitation still waits for its answer.
    if (roles.includes("reader")) continue;
    await seeder.runAs({ kind: "member", id, name, roles, partner }, acceptInvitation, {});
  }
  const keys = new Map<string, string>();
  for (const { name, software, territory, roles, partner } of KEYS) {
    const created = await seederOf(territory).run(createApiKey, {
      name: software,
      roles,
      partner,
    });
    if (created.secret) keys.set(name, created.secret);
  }
  const secret = (name: keyof DemoKeys): string => keys.get(name) ?? "";
  return {
    COORDINATION: secret("COORDINATION"),
    BAILLEUR: secret("BAILLEUR"),
    LOCATAIRES: secret("LOCATAIRES"),
    FOURNISSEUR: secret("FOURNISSEUR"),
    CENTRE_SOCIAL: secret("CENTRE_SOCIAL"),
    RECYCLERIE: secret("RECYCLERIE"),
    BREST: secret("BREST"),
    BREST_LECTURE: secret("BREST_LECTURE"),
  };
};
