import { Id } from "../values/id.ts";
import { schema } from "../values/schema.ts";
import { plainName } from "./official-codes/official-codes.ts";

/**
 * Ids that no territory may have: the first segments of the site's other addresses, of the API, and what means
 * something else. A test holds the list against the routes.
 */
export const RESERVED_IDS: ReadonlySet<string> = new Set([
  // Pages of the product itself, now or later.
  "accessibilite",
  "accueil",
  "aide",
  "comparer",
  "commencer",
  "connexion",
  "contact",
  "deconnexion",
  "developpeurs",
  "donnees-personnelles",
  "espace",
  "etat",
  "exploitation",
  "groupe",
  "groupes",
  "mentions-legales",
  "observatoire",
  "plan-du-site",
  "reseau",
  "status",
  "vote",
  // What is served beside the pages.
  "api",
  "assets",
  "auth",
  "docs",
  "favicon",
  "identity",
  "robots",
  "static",
  "v1",
  "v2",
  // Languages, which begin an address.
  "ar",
  "en",
  "fr",
  "pt",
  "tr",
  // Names that would pass for the service itself, or for nothing.
  "admin",
  "none",
  "null",
  "test",
  "undefined",
  "www",
]);

/** Under which requests for territories are counted: no territory has that id. */
export const DOOR = "commencer";

/** The id of a new territory: its address for ever, which collides with no other page. */
export const TerritoryId = schema(() => Id().refine((id) => !RESERVED_IDS.has(id), "reserved"));

const MOST_LENGTH = 40;

/** An address for a name, as a person would type it: `Brest Métropole` gives `brest-metropole`. `""` for no letters. */
export const addressFor = (name: string): string =>
  plainName(name).replaceAll(" ", "-").slice(0, MOST_LENGTH).replace(/-+$/, "");
