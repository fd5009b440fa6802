import type { Role } from "@ipt/domain/access/role.ts";

/** A place has one territory lived in and three others, each in a state that some operations need. */
export type Part = "main" | "suspended" | "erased" | "sandbox" | "pending";

/** People and software of a place, by what they are there for. */
export const STAFF = {
  coordinator: { roles: ["coordinator"], partner: null },
  landlord: { roles: ["landlord-agent", "bureau-member"], partner: "landlord" },
  tenants: { roles: ["bureau-member"], partner: "tenants" },
  authority: { roles: ["bureau-member"], partner: "city" },
  provider: { roles: ["partner-contributor"], partner: "provider" },
  centre: { roles: ["partner-contributor"], partner: "centre" },
  recycler: { roles: ["partner-contributor"], partner: "recycler" },
  reader: { roles: ["reader"], partner: null },
} as const satisfies Record<string, { readonly roles: readonly Role[]; readonly partner: string | null }>;

export type Staff = keyof typeof STAFF;
export const STAFF_NAMES = Object.keys(STAFF).filter((name): name is Staff => name in STAFF);

/** Staff come with a key and a session; the platform's operator has a session only. */
export type Who = Staff | "operator";

type Headers = Readonly<Record<string, string>>;
export type Shown = { readonly key: Headers | null; readonly session: Headers };

/** Names of one place: everything in it is called after its prefix, so that no two places share an id. */
export type PlaceNames = {
  readonly prefix: string;
  readonly territory: (part?: Part) => string;
  /** The id of a thing of this place. */
  readonly id: (name: string) => string;
  /** Text that stands in this place's records and nowhere else: found in an answer, it leaked. */
  readonly secret: string;
};

export type Place = PlaceNames & {
  readonly credentials: (who: Who) => Shown;
  /** Ids that the service chose: members, keys. */
  readonly made: (name: string) => string;
};

export const placeNames = (prefix: string): PlaceNames => {
  const id = (name: string): string => `${prefix}-${name}`;
  return {
    prefix,
    id,
    territory: (part = "main") => (part === "main" ? prefix : id(part)),
    secret: `secret of ${prefix}`,
  };
};

export const emailOf = (prefix: string, who: string): string => `${who}@${prefix}.example`;
