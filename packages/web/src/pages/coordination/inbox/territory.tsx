import { listHelpRequests } from "@ipt/application/inbox/list-help-requests.ts";
import { guesses } from "@ipt/application/kernel/guesses.ts";
import { listPartners } from "@ipt/application/partners/list-partners.ts";
import { listQuartiers } from "@ipt/application/quartiers/list-quartiers.ts";
import { HELP_KINDS, type HelpRequest } from "@ipt/domain/content/help-request.ts";
import { EmptyState } from "../../../components/empty-state.tsx";
import { FilterLinks } from "../../../components/filter-links.tsx";
import { Link } from "../../../components/link.tsx";
import { type Page, usePage } from "../../../components/page-context.ts";
import { renderPage } from "../../../components/render-page.tsx";
import { inSpace, staffView } from "../../../frame/staff-view.ts";
import type { PageModule, TerritoryCall } from "../../../routes/call.ts";
import { failurePage } from "../../errors/failure.tsx";
import { residentWords } from "../../resident/resident-words.ts";
import { isOpen, type Names, namesOf, Requests } from "./requests.tsx";
import { inboxTexts } from "./texts.ts";

const MOST = 100;

/** The quartiers of the territory, so that their requests are asked for together with the list of them. */
const lastTime = guesses<readonly string[]>();

type Listed = { readonly items: readonly HelpRequest[]; readonly more: boolean };

/** Requests of one quartier; none of one that is gone. */
const listIn = async (call: TerritoryCall, quartier: string): Promise<Listed> => {
  const found = await listHelpRequests(call.ctx, { quartier, limit: MOST });
  return found.ok
    ? { items: found.value.items, more: found.value.next !== null }
    : { items: [], more: false };
};

const load = async (call: TerritoryCall) => {
  const before = lastTime.of(call.ctx, "inbox") ?? [];
  const [quartiers, partners, ...early] = await Promise.all([
    listQuartiers(call.ctx, { limit: MOST }),
    listPartners(call.ctx, { limit: MOST }),
    ...before.map((quartier) => listIn(call, quartier)),
  ]);
  if (!quartiers.ok) return quartiers;
  const ids = quartiers.value.items.map(({ id }) => id);
  lastTime.learn(call.ctx, "inbox", ids);
  const late = await Promise.all(
    ids.filter((id) => !before.includes(id)).map((quartier) => listIn(call, quartier)),
  );
  const lists = [...early, ...late];
  return {
    ok: true as const,
    value: {
      quartiers: namesOf(quartiers.value.items),
      partners: namesOf(partners.ok ? partners.value.items : []),
      requests: lists.flatMap(({ items }) => items).sort((a, b) => (a.askedAt < b.askedAt ? -1 : 1)),
      more: lists.some(({ more }) => more),
    },
  };
};

const FILTERS = ["etat", "besoin", "quartier"] as const;
type Filter = (typeof FILTERS)[number];
type Choices = Readonly<Record<Filter, string>>;

const CLOSED = "closes";

const choicesOf = (page: Page): Choices => {
  const asked = new URLSearchParams(page.search);
  const of = (name: Filter): string => asked.get(name) ?? "";
  return { etat: of("etat"), besoin: of("besoin"), quartier: of("quartier") };
};

const passes: Readonly<Record<Filter, (value: string, request: HelpRequest) => boolean>> = {
  etat: (value, request) => isOpen(request) === (value !== CLOSED),
  besoin: (value, { kind }) => value === "" || kind === value,
  quartier: (value, { quartier }) => value === "" || quartier === value,
};

const kept = (requests: readonly HelpRequest[], choices: Choices): readonly HelpRequest[] =>
  requests.filter((request) => FILTERS.every((name) => passes[name](choices[name], request)));

/** One line of filters: each way to see the list, with how many it would show. */
const Filters = (props: {
  readonly name: Filter;
  readonly label: string;
  readonly values: readonly (readonly [value: string, text: string])[];
  readonly requests: readonly HelpRequest[];
}) => {
  const page = usePage();
  const choices = choicesOf(page);
  const items = props.values.map(([value, text]) => {
    const next: Choices = { ...choices, [props.name]: value };
    const query = new URLSearchParams(FILTERS.flatMap((one) => (next[one] ? [[one, next[one]]] : [])));
    const count = kept(props.requests, next).length;
    return {
      text: `${text} (${page.format.number(count)})`,
      path: query.size === 0 ? page.path : `${page.path}?${query}`,
      current: choices[props.name] === value,
    };
  });
  return <FilterLinks label={props.label} items={items} />;
};

const AllFilters = (props: { readonly requests: readonly HelpRequest[]; readonly quartiers: Names }) => {
  const page = usePage();
  const t = inboxTexts(page);
  const { requests } = props;
  const { kinds } = residentWords(page).help;
  const concerned = [...props.quartiers].filter(([id]) => requests.some(({ quartier }) => quartier === id));
  return (
    <>
      <Filters
        name="etat"
        label={t.status}
        requests={requests}
        values={[
          ["", t.open],
          [CLOSED, t.closedShort],
        ]}
      />
      <Filters
        name="besoin"
        label={t.kind}
        requests={requests}
        values={[["", t.anyNeed], ...HELP_KINDS.map((kind) => [kind, kinds[kind]] as const)]}
      />
      {concerned.length < 2 ? null : (
        <Filters
          name="quartier"
          label={t.quartier}
          requests={requests}
          values={[["", t.anyQuartier], ...concerned]}
        />
      )}
    </>
  );
};

/** Everybody who waits for help in the territory, the oldest first, whichever the quartier. */
export const page: PageModule<TerritoryCall> = {
  get: async (call) => {
    const found = await load(call);
    if (!found.ok) return failurePage(call, found.error);
    const { requests, partners, quartiers, more } = found.value;
    return renderPage(
      call.c,
      (page) => staffView(page, call, { title: inboxTexts(page).title }),
      (page) => {
        const t = inboxTexts(page);
        const shown = kept(requests, choicesOf(page));
        return (
          <>
            <h1 class="govuk-heading-xl">{t.title}</h1>
            <p class="govuk-body-l">{t.lead}</p>
            {requests.length === 0 ? null : <AllFilters requests={requests} quartiers={quartiers} />}
            {shown.length > 0 ? (
              <Requests call={call} items={shown} partners={partners} quartiers={quartiers} />
            ) : (
              <EmptyState title={requests.length === 0 ? t.none : t.noneSuch}>
                {requests.length === 0 ? (
                  <p class="govuk-body">{t.noneAnywhere}</p>
                ) : (
                  <p class="govuk-body">
                    <Link path={page.path}>{t.seeAll}</Link>
                  </p>
                )}
              </EmptyState>
            )}
            {more ? (
              <p class="govuk-body">
                {t.more} <Link path={inSpace(call, "/quartiers")}>{t.quartiers}</Link>
              </p>
            ) : null}
          </>
        );
      },
    );
  },
};
