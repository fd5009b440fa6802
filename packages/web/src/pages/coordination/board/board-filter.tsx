import type { BoardRow } from "@ipt/application/board/board-row.ts";
import { STAGES, type Stage } from "@ipt/domain/playbook/stage.ts";
import { type Page, usePage } from "../../../components/page-context.ts";
import { isBefore, isNotStarted } from "./no-campaign.ts";
import { boardTexts } from "./texts.ts";

/** Quartiers from which a board is worth sorting out. */
const MANY = 6;
const SHOW = "voir";
const LATE = "retard";
const NOT_STARTED = "pas-commence";
const BEFORE = "avant";

type Filter = {
  readonly value: string;
  readonly label: string;
  readonly keeps: (row: BoardRow) => boolean;
};

const filtersOf = (page: Page): readonly Filter[] => {
  const t = boardTexts(page);
  const ofStage = (stage: Stage): Filter => ({
    value: stage,
    label: page.t.stages.names[stage],
    keeps: (row) => row.stage === stage,
  });
  return [
    { value: "", label: t.everything, keeps: () => true },
    { value: LATE, label: t.lateOnly, keeps: (row) => row.late > 0 },
    ...STAGES.map(ofStage),
    { value: NOT_STARTED, label: t.notStarted, keeps: isNotStarted },
    { value: BEFORE, label: t.before, keeps: isBefore },
  ];
};

const chosen = (page: Page): string => new URLSearchParams(page.search).get(SHOW) ?? "";

/** The rows that the page's address asks for; all of them when it names no filter. */
export const filtered = (page: Page, rows: readonly BoardRow[]): readonly BoardRow[] => {
  const filter = filtersOf(page).find(({ value }) => value === chosen(page));
  return filter ? rows.filter(filter.keeps) : rows;
};

/** Ways to see some of many quartiers, each with how many it shows; nothing where they are few. */
export const BoardFilter = ({ rows }: { readonly rows: readonly BoardRow[] }) => {
  const page = usePage();
  if (rows.length < MANY) return null;
  const told = (label: string, count: number): string => `${label} (${page.format.number(count)})`;
  const counted = filtersOf(page)
    .map((one) => ({ ...one, count: rows.filter(one.keeps).length }))
    .filter(({ count, value }) => count > 0 || value === chosen(page));
  return (
    <nav aria-label={boardTexts(page).filter}>
      <ul class="govuk-list ipt-links">
        {counted.map(({ value, label, count }) => (
          <li>
            <a
              class="govuk-link"
              href={page.href(page.path) + (value === "" ? "" : `?${SHOW}=${value}`)}
              aria-current={value === chosen(page) ? "true" : undefined}
            >
              {value === chosen(page) ? <strong>{told(label, count)}</strong> : told(label, count)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
};
