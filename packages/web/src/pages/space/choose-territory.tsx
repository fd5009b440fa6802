import type { TerritoryEntry } from "@ipt/domain/territory/territory-entry.ts";
import { ButtonLink } from "../../components/button-link.tsx";
import { EmptyState } from "../../components/empty-state.tsx";
import { Link } from "../../components/link.tsx";
import { renderPage } from "../../components/render-page.tsx";
import { Tag } from "../../components/tag.tsx";
import { staffTexts } from "../../i18n/texts.ts";
import type { PageModule, SiteCall } from "../../routes/call.ts";
import { STATE_TONES } from "../onboarding/state-tones.ts";

const texts = staffTexts(
  {
    title: "Vos territoires",
    lead: "Choisissez le territoire sur lequel vous travaillez.",
    sandbox: "Bac à sable",
    states: { suspended: "Suspendu", pending: "En attente d'accord", refused: "Refusé" },
    state: "Où en est la demande",
    another: "Ouvrir un autre territoire",
    begin: "Ouvrir l'espace de votre territoire",
    operate: "Exploiter le service",
    operateBody: "Demandes, territoires, santé et limites.",
    none: "Aucun territoire ne vous est ouvert",
    noneBody:
      "La personne qui coordonne le projet peut vous inviter, avec l'adresse électronique de votre compte. Si votre ville ne participe pas encore, ouvrez son espace.",
  },
  {
    title: "Your territories",
    lead: "Choose the territory you are working on.",
    sandbox: "Sandbox",
    states: { suspended: "Suspended", pending: "Awaiting approval", refused: "Refused" },
    state: "How the request stands",
    another: "Open another territory",
    begin: "Open your territory’s space",
    operate: "Run the service",
    operateBody: "Requests, territories, health and limits.",
    none: "No territory is open to you",
    noneBody:
      "The person who coordinates the project can invite you, with the e-mail address of your account. If your city does not take part yet, open its space.",
  },
);

const MOST = 100;

const territoriesOf = async ({ deps, person }: SiteCall): Promise<readonly TerritoryEntry[]> => {
  if (!person) return [];
  if (person.kind === "user") return deps.directory.territoriesOf(person.id);
  const all = await deps.directory.allTerritories({ limit: MOST, cursor: null });
  return all.ok ? all.value.items : [];
};

/** Where someone who signs in arrives: the territories they work on. */
export const page: PageModule<SiteCall> = {
  get: async (call) => {
    const territories = await territoriesOf(call);
    const operates = call.person?.kind === "operator";
    return renderPage(
      call.c,
      (page) => ({ title: texts(page).title }),
      (page) => {
        const t = texts(page);
        return (
          <>
            <h1 class="govuk-heading-xl">{t.title}</h1>
            {operates ? (
              <p class="govuk-body">
                <Link path="/exploitation">{t.operate}</Link>
                <br />
                {t.operateBody}
              </p>
            ) : null}
            {territories.length === 0 ? (
              <EmptyState title={t.none}>
                <p class="govuk-body">{t.noneBody}</p>
                <ButtonLink path="/commencer">{t.begin}</ButtonLink>
              </EmptyState>
            ) : (
              <>
                <p class="govuk-body-l">{t.lead}</p>
                <ul class="govuk-list govuk-list--spaced">
                  {territories.map(({ id, name, sandbox, status }) => (
                    <li>
                      <Link path={operates ? `/exploitation/territoires/${id}` : `/espace/${id}`}>
                        {name}
                      </Link>{" "}
                      {sandbox ? <Tag>{t.sandbox}</Tag> : null}{" "}
                      {status === "active" ? null : <Tag tone={STATE_TONES[status]}>{t.states[status]}</Tag>}
                      {status === "pending" || status === "refused" ? (
                        <>
                          <br />
                          <Link path={`/espace/${id}/demande`} about={name}>
                            {t.state}
                          </Link>
                        </>
                      ) : null}
                    </li>
                  ))}
                </ul>
                <p class="govuk-body">
                  <Link path="/commencer">{t.another}</Link>
                </p>
              </>
            )}
          </>
        );
      },
    );
  },
};
