import { getSetup } from "@ipt/application/board/get-setup.ts";
import type { SetupStep as Step } from "@ipt/application/board/setup-steps.ts";
import { Inset } from "../../../components/inset.tsx";
import { Link } from "../../../components/link.tsx";
import { renderPage } from "../../../components/render-page.tsx";
import { type Task, TaskList } from "../../../components/task-list.tsx";
import { fromSetup } from "../../../forms/back-to-setup.ts";
import { Notice } from "../../../frame/notice.tsx";
import { inSpace, staffView } from "../../../frame/staff-view.ts";
import type { PageModule, TerritoryCall } from "../../../routes/call.ts";
import { failurePage } from "../../errors/failure.tsx";
import { kitTexts } from "../kit/texts.ts";
import { copyTexts } from "./copy-texts.ts";
import { setupTexts } from "./texts.ts";

type Part = { readonly part: "territory" | "agreements" | "quartier"; readonly of: readonly Step[] };

const PARTS: readonly Part[] = [
  { part: "territory", of: ["identity", "theme", "legal", "people"] },
  {
    part: "agreements",
    of: ["authority", "landlord", "provider", "service-convention", "partnership-convention", "budget"],
  },
  { part: "quartier", of: ["quartier", "campaign", "calendar", "publication"] },
];

/** Where each step is done, below the territory's space; a quartier's steps below the quartier. */
const PLACES: Readonly<Record<Step, { readonly path: string; readonly of?: "quartier" }>> = {
  identity: { path: "/reglages/identite" },
  theme: { path: "/reglages/identite" },
  legal: { path: "/reglages/mentions" },
  people: { path: "/reglages/equipe/inviter" },
  authority: { path: "/partenaires/nouveau?kind=local-authority" },
  landlord: { path: "/partenaires/nouveau?kind=landlord" },
  provider: { path: "/partenaires/nouveau?kind=internet-provider" },
  "service-convention": { path: "/conventions/nouvelle?kind=service" },
  "partnership-convention": { path: "/conventions/nouvelle?kind=partnership" },
  budget: { path: "/budgets/nouveau" },
  quartier: { path: "/quartiers/nouveau" },
  campaign: { path: "/commencer", of: "quartier" },
  calendar: { path: "/calendrier/proposer", of: "quartier" },
  publication: { path: "/publier", of: "quartier" },
};

/** Whom a convention binds, hence who is recorded before it. */
const SIGNED_BY: Partial<Readonly<Record<Step, readonly Step[]>>> = {
  "service-convention": ["landlord", "provider"],
  "partnership-convention": ["authority", "landlord", "provider"],
};

/** Where a step already done is looked at again, when its form would make another. */
const DONE_PLACES: Partial<Readonly<Record<Step, string>>> = {
  people: "/reglages/equipe",
  authority: "/partenaires",
  landlord: "/partenaires",
  provider: "/partenaires",
  "service-convention": "/conventions",
  "partnership-convention": "/conventions",
  budget: "/budgets",
  quartier: "/quartiers",
  campaign: "/quartiers",
  calendar: "/quartiers",
  publication: "/quartiers",
};

/** The way from an empty space to the first published page, derived from what the territory holds. */
export const page: PageModule<TerritoryCall> = {
  get: async (call) => {
    const found = await getSetup(call.ctx, {});
    if (!found.ok) return failurePage(call, found.error);
    const { steps, done, quartier, started } = found.value;
    const isDone = (step: Step): boolean => steps.some((one) => one.step === step && one.done);
    return renderPage(
      call.c,
      (page) => staffView(page, call, { title: setupTexts(page).title }),
      (page) => {
        const t = setupTexts(page);
        /** Why a step can't be done yet; null when it can. */
        const obstacle = (step: Step): string | null => {
          if (step === "people" && call.territory.status === "pending") return t.pending;
          if (PLACES[step].of === "quartier" && quartier === null) return t.needsQuartier;
          if (step === "calendar" && !started) return t.needsCampaign;
          return (SIGNED_BY[step] ?? []).every(isDone) ? null : t.needsPartners;
        };
        const taskOf = ({ step, done }: (typeof steps)[number]): Task => {
          const { title, hint } = t.steps[step];
          const again = DONE_PLACES[step];
          if (done && again !== undefined) return { title, path: inSpace(call, again), hint, status: "done" };
          const { path, of } = PLACES[step];
          const whole = of === "quartier" ? `/quartiers/${quartier}${path}` : path;
          const blocked = done ? null : obstacle(step);
          if (blocked !== null) return { title, hint: blocked, status: "blocked" };
          return { title, path: fromSetup(inSpace(call, whole)), hint, status: done ? "done" : "todo" };
        };
        return (
          <>
            <Notice of={{ enregistre: t.saved }} />
            <h1 class="govuk-heading-xl">{t.title}</h1>
            <p class="govuk-body-l">{t.lead}</p>
            <p class="govuk-body">
              {done === steps.length ? (
                <>
                  {t.all} <Link path={inSpace(call)}>{t.board}</Link>
                </>
              ) : (
                t.progress(done, steps.length)
              )}
            </p>
            {isDone("quartier") ? null : (
              <Inset>
                <p class="govuk-body">
                  {copyTexts(page).offer}{" "}
                  <Link path={inSpace(call, "/mise-en-place/brest")}>{copyTexts(page).link}</Link>
                </p>
              </Inset>
            )}
            {PARTS.map(({ part, of }) => (
              <>
                <h2 class="govuk-heading-m">{t.parts[part]}</h2>
                <TaskList id={part} items={steps.filter(({ step }) => of.includes(step)).map(taskOf)} />
              </>
            ))}
            {quartier === null ? null : (
              <p class="govuk-body">
                {t.texts}{" "}
                <Link path={fromSetup(inSpace(call, `/quartiers/${quartier}/contenus/kit`))}>
                  {kitTexts(page).link}
                </Link>
              </p>
            )}
          </>
        );
      },
    );
  },
};
