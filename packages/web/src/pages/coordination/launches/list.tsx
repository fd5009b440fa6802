import { listLaunches } from "@ipt/application/launches/list-launches.ts";
import { recordLaunch } from "@ipt/application/launches/record-launch.ts";
import { Table } from "../../../components/table.tsx";
import { quartierList } from "../quartiers/quartier-list.tsx";
import { launchTexts } from "./texts.ts";

export const page = quartierList({
  texts: launchTexts,
  list: listLaunches,
  limit: 100,
  order: (a, b) => (a.on < b.on ? -1 : 1),
  add: { path: "/lancements/nouveau", allow: recordLaunch.allow },
  notices: (t) => ({ cree: t.created }),
  children: (items, { page: { format, t: words }, t }) => (
    <Table
      caption={t.title}
      hideCaption
      columns={[{ name: t.on }, { name: t.place }, { name: t.visitors, numeric: true }]}
      rows={items.map(({ on, half, place, visitors }) => [
        `${format.longDate(on)}${half ? ` – ${t.halves[half].toLowerCase()}` : ""}`,
        place ?? words.forms.notGiven,
        visitors === null ? words.forms.notGiven : format.number(visitors),
      ])}
    />
  ),
});
