import type { Role } from "@ipt/domain/access/role.ts";
import type { DemoAccount } from "../identity/demo-account.ts";

export type DemoMember = DemoAccount & {
  readonly territory: string;
  readonly roles: readonly Role[];
  readonly partner: string | null;
};

/** The fictitious city where anything can be tried. */
export const SANDBOX = "port-lann";
export const BREST = "brest-metropole";

const member = (
  sub: string,
  name: string,
  role: string,
  territory: string,
  roles: readonly Role[],
  partner: string | null = null,
): DemoMember => ({ sub, name, email: `${sub}@demo.example`, role, territory, roles, partner });

/** One account per role, without password, on this machine only. */
export const DEMO_MEMBERS: readonly DemoMember[] = [
  member("anne-coordination", "Anne Le Goff", "Coordination, Port-Lann (fictif)", SANDBOX, ["coordinator"]),
  member(
    "bruno-bailleur",
    "Bruno Kermarrec",
    "Bailleur et bureau de vote, Port-Lann",
    SANDBOX,
    ["landlord-agent", "bureau-member"],
    "habitat-port-lann",
  ),
  member(
    "claire-locataires",
    "Claire Morvan",
    "Association de locataires et bureau de vote, Port-Lann",
    SANDBOX,
    ["bureau-member", "partner-contributor"],
    "locataires-ensemble",
  ),
  member(
    "david-mairie",
    "David Quéré",
    "Ville et bureau de vote, Port-Lann",
    SANDBOX,
    ["bureau-member"],
    "ville-de-port-lann",
  ),
  member(
    "elena-centre-social",
    "Elena Riou",
    "Centre social, Port-Lann",
    SANDBOX,
    ["partner-contributor"],
    "centre-social-du-port",
  ),
  member("farid-lecture", "Farid Benali", "Lecture seule, Port-Lann", SANDBOX, ["reader"]),
  member("gwen-coordination", "Gwenola Abgrall", "Coordination, Brest métropole", BREST, ["coordinator"]),
];

export const DEMO_OPERATOR: DemoAccount = {
  sub: "olivier-exploitation",
  name: "Olivier Exploitant",
  email: "olivier-exploitation@demo.example",
  role: "Exploitation de la plateforme",
};

/** Somebody whose city is not there yet. */
export const DEMO_NEWCOMER: DemoAccount = {
  sub: "nadia-nouvelle-ville",
  name: "Nadia Bensaïd",
  email: "nadia-nouvelle-ville@demo.example",
  role: "Une ville qui découvre le service, sans territoire",
};

export const DEMO_ACCOUNTS: readonly DemoAccount[] = [
  ...DEMO_MEMBERS.map(({ sub, name, email, role }) => ({ sub, name, email, role })),
  DEMO_NEWCOMER,
  DEMO_OPERATOR,
];
