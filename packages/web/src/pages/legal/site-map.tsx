import { getPublicTerritory } from "@ipt/application/public/get-public-territory.ts";
import { LEGAL_PATHS, STATUS_PATH } from "../../components/footer.tsx";
import { Link } from "../../components/link.tsx";
import { renderPage } from "../../components/render-page.tsx";
import { publicView } from "../../frame/public-view.ts";
import type { PageModule, TerritoryCall } from "../../routes/call.ts";
import { failurePage } from "../errors/failure.tsx";
import { SECTIONS } from "../resident/quartier-page.tsx";
import { residentWords } from "../resident/resident-words.ts";

const PARTS = ["agenda", "questions", "help", "documents", "results"] as const;

/** Every public page of a territory, as a list. */
export const page: PageModule<TerritoryCall> = {
  get: async (call) => {
    const found = await getPublicTerritory(call.ctx, {});
    if (!found.ok) return failurePage(call, found.error);
    const { id, name, quartiers } = found.value;
    return renderPage(
      call.c,
      (page) =>
        publicView(call, {
          title: residentWords(page).legal.siteMap,
          crumbs: [{ text: name, path: `/${id}` }],
        }),
      (page) => {
        const t = residentWords(page);
        const { footer } = page.t.frame;
        const others = [
          [LEGAL_PATHS.accessibility, footer.accessibility[call.territory.accessibility]],
          [LEGAL_PATHS.legalNotice, footer.legalNotice],
          [LEGAL_PATHS.personalData, footer.personalData],
          ["/contact", footer.contact],
        ] as const;
        return (
          <>
            <h1 class="govuk-heading-xl">{t.legal.siteMap}</h1>
            {quartiers.map((quartier) => (
              <section>
                <h2 class="govuk-heading-m">
                  <Link path={`/${id}/quartiers/${quartier.id}`}>
                    <bdi>{quartier.name}</bdi>
                  </Link>
                </h2>
                <ul class="govuk-list govuk-list--bullet">
                  {PARTS.map((part) => (
                    <li>
                      <Link path={`/${id}/quartiers/${quartier.id}${SECTIONS[part]}`} about={quartier.name}>
                        {t.nav[part]}
                      </Link>
                    </li>
                  ))}
                </ul>
              </section>
            ))}
            <h2 class="govuk-heading-m">{footer.title}</h2>
            <ul class="govuk-list govuk-list--bullet">
              {others.map(([path, text]) => (
                <li>
                  <Link path={`/${id}${path}`}>{text}</Link>
                </li>
              ))}
              <li>
                <Link path={STATUS_PATH}>{footer.status}</Link>
              </li>
            </ul>
          </>
        );
      },
    );
  },
};
