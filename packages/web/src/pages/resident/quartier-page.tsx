import { getPublicQuartier } from "@ipt/application/public/get-public-quartier.ts";
import type { PublicQuartier } from "@ipt/domain/content/public-quartier.ts";
import type { Child } from "hono/jsx";
import type { Crumb } from "../../components/breadcrumbs.tsx";
import { Inset } from "../../components/inset.tsx";
import type { Page } from "../../components/page-context.ts";
import { renderPage, type View } from "../../components/render-page.tsx";
import { publicView } from "../../frame/public-view.ts";
import type { PageModule, TerritoryCall } from "../../routes/call.ts";
import { failurePage } from "../errors/failure.tsx";
import { notFoundPage } from "../errors/not-found.tsx";
import { residentWords } from "./resident-words.ts";
import type { ResidentWords } from "./words/fr.ts";

/** The parts of a quartier's pages, with their paths below it. */
export const SECTIONS = {
  quartier: "",
  agenda: "/agenda",
  questions: "/questions",
  help: "/aide",
  documents: "/documents",
  results: "/resultats",
} as const;
export type Section = keyof typeof SECTIONS;

const SECTION_NAMES = ["quartier", "agenda", "questions", "help", "documents", "results"] as const;

/** What a page of a quartier is made from. */
export type QuartierKit = {
  readonly page: Page;
  readonly call: TerritoryCall;
  readonly quartier: PublicQuartier;
  readonly t: ResidentWords;
  /** Path of a page below the quartier's. */
  readonly at: (path?: string) => string;
};

export const quartierPath = (call: TerritoryCall, path = ""): string =>
  `/${call.territory.id}/quartiers/${call.param("quartier")}${path}`;

/** The page of the quartier's vote while dwellings may vote online, or soon may; null otherwise. */
export const votePathOf = (call: TerritoryCall, { vote }: PublicQuartier): string | null =>
  vote?.held === "here" &&
  vote.channels === "paper-and-online" &&
  (vote.status === "planned" || vote.status === "open")
    ? quartierPath(call, `/votes/${vote.id}`)
    : null;

type About = {
  readonly section: Section;
  readonly title: string;
  readonly description?: string;
  /** The page stands below its section's own. */
  readonly below?: boolean;
  /** Path of the vote's page, where there is one to go to. */
  readonly vote?: string | null;
};

/** The frame of a page of a quartier: its parts, and the way up. */
export const quartierView = (page: Page, call: TerritoryCall, name: string, about: About): View => {
  const t = residentWords(page);
  const crumbs: Crumb[] = [
    { text: call.territory.name, path: `/${call.territory.id}` },
    ...(about.section === "quartier" ? [] : [{ text: name, path: quartierPath(call) }]),
    ...(about.below
      ? [{ text: t.nav[about.section], path: quartierPath(call, SECTIONS[about.section]) }]
      : []),
  ];
  return publicView(call, {
    title: about.section === "quartier" ? about.title : `${about.title} – ${name}`,
    crumbs,
    navigation: [
      ...SECTION_NAMES.map((section) => ({
        text: t.nav[section],
        path: quartierPath(call, SECTIONS[section]),
        ...(section === about.section
          ? { current: about.below ? ("section" as const) : ("page" as const) }
          : {}),
      })),
      ...(about.vote ? [{ text: t.quartier.voteNav, path: about.vote }] : []),
    ],
    ...(about.description ? { description: about.description } : {}),
  });
};

type Spec = {
  readonly about: (kit: QuartierKit) => About;
  /** Null when the address names nothing of the quartier. */
  readonly body: (kit: QuartierKit) => Child | null;
};

/** A page made from what is published of a quartier, read in one round. */
export const quartierPage = (spec: Spec): PageModule<TerritoryCall> => ({
  get: async (call) => {
    const found = await getPublicQuartier(call.ctx, { quartier: call.param("quartier") });
    if (!found.ok) return failurePage(call, found.error);
    const quartier = found.value;
    const kitOf = (page: Page): QuartierKit => ({
      page,
      call,
      quartier,
      t: residentWords(page),
      at: (path = "") => quartierPath(call, path),
    });
    let missing = false;
    const answer = await renderPage(
      call.c,
      (page) =>
        quartierView(page, call, quartier.name, {
          ...spec.about(kitOf(page)),
          vote: votePathOf(call, quartier),
        }),
      (page) => {
        const kit = kitOf(page);
        const body = spec.body(kit);
        missing = body === null;
        return (
          <>
            {quartier.publishedAt === null ? <Inset>{kit.t.preview}</Inset> : null}
            {body}
          </>
        );
      },
    );
    return missing ? notFoundPage(call.c) : answer;
  },
});
