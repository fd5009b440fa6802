import { listInformationActions } from "@ipt/application/campaigns/list-information-actions.ts";
import { recordInformationAction } from "@ipt/application/campaigns/record-information-action.ts";
import { Link } from "../../../components/link.tsx";
import { Table } from "../../../components/table.tsx";
import { Tag } from "../../../components/tag.tsx";
import { inQuartier } from "../quartiers/in-quartier.ts";
import { quartierList } from "../quartiers/quartier-list.tsx";
import { informationTexts } from "./texts.ts";

export const page = quartierList({
  texts: informationTexts,
  list: listInformationActions,
  order: (a, b) => (a.on < b.on ? 1 : -1),
  add: { path: "/information/nouvelle", allow: recordInformationAction.allow },
  notices: (t) => ({ cree: t.created, preuve: t.proven }),
  children: (items, { page: { format, t: words }, t, call, mayAdd }) => (
    <Table
      caption={t.title}
      hideCaption
      columns={[{ name: t.kind }, { name: t.on }, { name: t.reached, numeric: true }, { name: t.evidence }]}
      rows={items.map(({ id, kind, on, reached, evidence }) => [
        t.kinds[kind],
        format.date(on),
        reached === null ? words.forms.notGiven : format.number(reached),
        <div>
          {evidence.length === 0 ? <Tag tone="warn">{t.noEvidence}</Tag> : null}
          {evidence.map((one) => (
            <div>
              {t.evidenceKinds[one.kind]} : {one.reference}
            </div>
          ))}
          {mayAdd ? (
            <Link path={inQuartier(call, `/information/${id}/preuve`)} about={t.kinds[kind]}>
              {t.addEvidence}
            </Link>
          ) : null}
        </div>,
      ])}
    />
  ),
});
