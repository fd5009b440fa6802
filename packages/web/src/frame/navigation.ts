import { type Actor, type Allowed, isAllowed } from "@ipt/application/kernel/actor.ts";
import { ANY_MEMBER } from "@ipt/application/kernel/query.ts";
import type { Page } from "../components/page-context.ts";
import type { NavigationItem } from "../components/service-navigation.tsx";
import type { StaffMessages } from "../i18n/messages/staff-fr.ts";

type Section = keyof StaffMessages["staff"]["sections"];

/** The main parts of a territory's space, in order, with who finds each of use. Paths are below `/espace/<territory>`. */
const SECTIONS: readonly {
  readonly section: Section;
  readonly path: string;
  readonly who: readonly Allowed[];
}[] = [
  { section: "board", path: "", who: ANY_MEMBER },
  { section: "tasks", path: "/a-faire", who: ["landlord-agent", "bureau-member", "partner-contributor"] },
  { section: "quartiers", path: "/quartiers", who: ANY_MEMBER },
  { section: "requests", path: "/demandes", who: ["coordinator", "partner-contributor"] },
  { section: "partners", path: "/partenaires", who: ANY_MEMBER },
  { section: "conventions", path: "/conventions", who: ANY_MEMBER },
  { section: "budgets", path: "/budgets", who: ANY_MEMBER },
  { section: "settings", path: "/reglages", who: ANY_MEMBER },
];

/** The parts that this person may open, with the one that the page stands in marked. */
export const navigationOf = (page: Page, territory: string, actor: Actor): readonly NavigationItem[] => {
  const base = `/espace/${territory}`;
  return SECTIONS.filter(({ who }) => isAllowed(actor, who)).map(({ section, path }) => {
    const whole = base + path;
    const current =
      page.path === whole ? "page" : path !== "" && page.path.startsWith(`${whole}/`) ? "section" : null;
    return { text: page.staff.staff.sections[section], path: whole, ...(current ? { current } : {}) };
  });
};
