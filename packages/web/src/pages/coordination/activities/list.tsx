import { listActivities } from "@ipt/application/accompaniment/list-activities.ts";
import { recordActivity } from "@ipt/application/accompaniment/record-activity.ts";
import { mayWriteFor } from "@ipt/application/kernel/actor.ts";
import { Link } from "../../../components/link.tsx";
import { Table } from "../../../components/table.tsx";
import { inQuartier } from "../quartiers/in-quartier.ts";
import { quartierList } from "../quartiers/quartier-list.tsx";
import { activityTexts } from "./texts.ts";

export const page = quartierList({
  texts: activityTexts,
  list: listActivities,
  add: { path: "/activites/nouvelle", allow: recordActivity.allow },
  notices: (t) => ({ modifie: t.changed }),
  children: (items, { page: { format, t: words }, t, call, mayAdd }) => (
    <Table
      caption={t.title}
      hideCaption
      columns={[
        { name: t.activity },
        { name: t.on },
        { name: t.participants, numeric: true },
        { name: t.newcomers, numeric: true },
      ]}
      rows={items.map(({ id, kind, on, partner, participants, newParticipants }) => [
        <>
          {t.kinds[kind]}
          {mayAdd && mayWriteFor(call.ctx.actor, partner) ? (
            <>
              <br />
              <Link path={inQuartier(call, `/activites/${id}`)} about={format.date(on)}>
                {t.correct}
              </Link>
            </>
          ) : null}
        </>,
        format.date(on),
        format.number(participants),
        newParticipants === null ? words.forms.notGiven : format.number(newParticipants),
      ])}
    />
  ),
});
