import type { HelpRequest } from "@ipt/domain/content/help-request.ts";
import { Link } from "../../../components/link.tsx";
import { usePage } from "../../../components/page-context.ts";
import { Rows } from "../../../components/rows.tsx";
import { Tag } from "../../../components/tag.tsx";
import { inSpace } from "../../../frame/staff-view.ts";
import type { TerritoryCall } from "../../../routes/call.ts";
import { residentWords } from "../../resident/resident-words.ts";
import { inboxTexts } from "./texts.ts";

export const isOpen = ({ status }: HelpRequest): boolean => status === "waiting" || status === "taken";

/** What partners and quartiers are called, by id. */
export type Names = ReadonlyMap<string, string>;

export const namesOf = (items: readonly { readonly id: string; readonly name: string }[]): Names =>
  new Map(items.map(({ id, name }) => [id, name]));

/** Requests for help, each with who asks, for what, since when, and the way to deal with it. */
export const Requests = (props: {
  readonly call: TerritoryCall;
  readonly items: readonly HelpRequest[];
  readonly partners: Names;
  /** Given where the requests of several quartiers stand together. */
  readonly quartiers?: Names;
}) => {
  const page = usePage();
  const t = inboxTexts(page);
  const { kinds } = residentWords(page).help;
  return (
    <Rows
      items={props.items.map(
        ({ id, quartier, name, kind, status, takenBy, askedAt, note, phone, email }) => ({
          title: (
            <>
              <bdi>{name}</bdi> – {kinds[kind]}{" "}
              {status === "waiting" ? (
                <Tag tone="info">{t.statuses.waiting}</Tag>
              ) : (
                <Tag>{t.statuses[status]}</Tag>
              )}
            </>
          ),
          note: [
            ...(props.quartiers ? [props.quartiers.get(quartier) ?? quartier] : []),
            t.askedOn(page.format.date(askedAt.slice(0, 10))),
            ...(takenBy === null ? [] : [t.takenBy(props.partners.get(takenBy) ?? takenBy)]),
            ...[phone, email, note].filter((one) => one !== null),
          ].join(" – "),
          links: (
            <Link path={inSpace(props.call, `/quartiers/${quartier}/demandes/${id}`)} about={name}>
              {t.treat}
            </Link>
          ),
        }),
      )}
    />
  );
};
