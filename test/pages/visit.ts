import { ROUTES } from "@ipt/web/routes/all.ts";
import type { Part, Place, Who } from "../world/place.ts";

/** A page opens in one of these states at least: those further on come first, they have more to show. */
const STATES = [
  "live",
  "opened",
  "counted",
  "closed",
  "due",
  "planned",
  "informed",
  "prepared",
  "blank",
  "adopted",
  "trial",
  "proposed",
  "readback",
  "shut",
  "unsealed",
];

export const PEOPLE: readonly (Who | null)[] = [
  null,
  "coordinator",
  "landlord",
  "tenants",
  "provider",
  "centre",
  "operator",
];

/** Pages that exist in one kind of territory alone. */
const PARTS: Readonly<Record<string, Part>> = { "/espace/:territory/reglages/horloge": "sandbox" };

const valuesIn = (place: Place, quartier: string, part: Part): Readonly<Record<string, string>> => {
  const { id, made, territory } = place;
  const at = id(quartier);
  return {
    territory: territory(part),
    quartier: at,
    vote: `${at}-vote`,
    action: `${at}-letter`,
    requirement: "legal-window",
    partner: id("centre"),
    convention: id("service"),
    year: "2026",
    grant: id("grant"),
    activity: id("activity"),
    order: id("order"),
    contract: id("contract"),
    entry: `event-${id("event")}`,
    document: id("document"),
    event: id("event"),
    incident: id("breach"),
    subject: "activites",
    contact: id("contact"),
    answer: id("answer"),
    question: made("question"),
    request: made("help-request"),
    key: made("key:leaver"),
    webhook: made("webhook"),
    import: made("import"),
    group: "accompaniment",
    delivery: made("delivery"),
    member: made("member:leaver"),
    replacement: made("replacement"),
    asOf: "2026-03-02",
  };
};

/** Addresses that answer a file, lead elsewhere or only tell a refusal: none of them ever opens. */
const isPage = (path: string): boolean =>
  !/\.(ics|txt|csv|json|pdf|zip)$|\/logo\/|^\/status$|^\/connexion\//.test(path);

/** Every page of the route table, by its path there. */
export const PAGES: readonly string[] = ROUTES.map(({ path }) => path).filter(isPage);

/** One way to open a page: for whom, and in which state of what it is about. */
export type Visit = { readonly who: Who | null; readonly path: string; readonly cookie: string | null };

type Params = Readonly<Record<string, string>>;

/** Which of the ways to open a page, where it matters. */
export type Wanted = {
  /** State of the quartier. */
  readonly state?: string;
  readonly part?: Part;
  readonly who?: Who;
  /** Parts of the path, by their names in the route. */
  readonly params?: Params | ((place: Place) => Params);
};

/** Every way to try a page, the likeliest first. */
const visitsOf = (place: Place, route: string, wanted: Wanted): readonly Visit[] =>
  (wanted.state ? [wanted.state] : route.includes(":quartier") ? STATES : ["live"]).flatMap((state) => {
    const known = valuesIn(place, state, wanted.part ?? PARTS[route] ?? "main");
    const values: Readonly<Record<string, string>> = {
      ...known,
      ...(typeof wanted.params === "function" ? wanted.params(place) : wanted.params),
    };
    const path = route.replaceAll(/:(\w+)/g, (_, name: string) => values[name] ?? "unknown");
    return (wanted.who ? [wanted.who] : PEOPLE).map((who) => ({
      who,
      path,
      cookie: who === null ? null : (place.credentials(who).session["cookie"] ?? null),
    }));
  });

export type Opened = Visit & { readonly route: string; readonly html: string; readonly policy: string };

/** The first of those visits that succeeds; throws with what the last ones were answered when none does. */
export const openPage = async (
  place: Place,
  route: string,
  get: (path: string, cookie: string | null) => Response | Promise<Response>,
  wanted: Wanted = {},
): Promise<Opened> => {
  const refused: string[] = [];
  for (const visit of visitsOf(place, route, wanted)) {
    const answer = await get(visit.path, visit.cookie);
    const html = await answer.text();
    const policy = answer.headers.get("content-security-policy") ?? "";
    if (answer.status === 200) return { ...visit, route, html, policy };
    refused.push(`${visit.who ?? "visitor"} ${visit.path}: ${answer.status}`);
  }
  throw new Error(`${route} opened for nobody:\n${refused.slice(-12).join("\n")}`);
};
