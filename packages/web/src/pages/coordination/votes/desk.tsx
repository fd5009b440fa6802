import { type DeskFound, findAttendance } from "@ipt/application/votes/find-attendance.ts";
import { markAttendance } from "@ipt/application/votes/mark-attendance.ts";
import { ok } from "@ipt/domain/values/result.ts";
import type { Infer } from "@ipt/domain/values/schema.ts";
import { Form } from "../../../components/form.tsx";
import { Inset } from "../../../components/inset.tsx";
import { Link } from "../../../components/link.tsx";
import { NotificationBanner } from "../../../components/notification-banner.tsx";
import { usePage } from "../../../components/page-context.ts";
import { SaveOrLeave } from "../../../components/save-or-leave.tsx";
import { SearchForm } from "../../../components/search-form.tsx";
import { Table } from "../../../components/table.tsx";
import { Tag } from "../../../components/tag.tsx";
import { TextField } from "../../../components/text-field.tsx";
import { readText } from "../../../forms/fields.ts";
import { formPage } from "../../../forms/form-page.tsx";
import type { TerritoryCall } from "../../../routes/call.ts";
import { DeskMarks, DeskNotices } from "./desk-marks.tsx";
import { type InVote, inVote, loadVote, refOf, voteView } from "./in-vote.ts";
import { voteTexts } from "./texts.ts";

const MARKED = "emarge";
const QUESTION = "q";
const MOST_ASKED = 100;

type Found = Infer<typeof DeskFound>;
type Data = InVote & { readonly q: string; readonly found: Found | null };

const Marked = () => {
  const page = usePage();
  const dwelling = new URLSearchParams(page.search).get(MARKED);
  return dwelling ? (
    <NotificationBanner kind="done">
      <p class="govuk-body">{voteTexts(page).marked(dwelling)}</p>
    </NotificationBanner>
  ) : null;
};

const State = ({ item }: { readonly item: Found["items"][number] }) => {
  const page = usePage();
  const t = voteTexts(page);
  if (item.vacant) return <Tag tone="neutral">{t.vacant}</Tag>;
  if (item.voted === null) return <Tag tone="good">{t.notYet}</Tag>;
  return <Tag tone="warn">{t.votedOn(item.voted.channel, page.format.date(item.voted.day))}</Tag>;
};

const Answers = (props: { readonly call: TerritoryCall; readonly found: Found }) => {
  const t = voteTexts(usePage());
  const { items, more } = props.found;
  const several = items.length > 1;
  if (items.length === 0) return <Inset>{t.findNone}</Inset>;
  return (
    <>
      <Table
        caption={t.find}
        hideCaption
        columns={[
          { name: t.dwelling },
          { name: t.address },
          { name: t.voteState },
          ...(several ? [{ name: t.choose }] : []),
        ]}
        rows={items.map((item) => {
          const { dwelling, building, label, vacant, voted } = item;
          const path = `${inVote(props.call, "/emarger")}?${QUESTION}=${encodeURIComponent(dwelling)}`;
          const free = !vacant && voted === null;
          return [
            dwelling,
            `${building}, ${label}`,
            <State item={item} />,
            ...(several
              ? [
                  free ? (
                    <span data-dwelling={dwelling}>
                      <Link path={path} about={dwelling}>
                        {t.choose}
                      </Link>
                    </span>
                  ) : (
                    "–"
                  ),
                ]
              : []),
          ];
        })}
      />
      {more ? <p class="govuk-body">{t.findMore}</p> : null}
    </>
  );
};

/** The one dwelling found that may be marked, if there is just one. */
const chosenIn = (found: Found | null): string | undefined => {
  const [only, another] = found?.items ?? [];
  return only && !another && !only.vacant && only.voted === null ? only.dwelling : undefined;
};

/** The desk of a polling station, on a tablet: one dwelling after another, found, seen and marked. */
export const page = formPage<"dwelling", Data, { readonly dwelling: string }>({
  fields: (page) => {
    const t = voteTexts(page);
    return { dwelling: { label: t.dwelling, hint: t.dwellingHint } };
  },
  load: async (call) => {
    const q = (call.c.req.query(QUESTION) ?? "").trim().slice(0, MOST_ASKED);
    const [loaded, found] = await Promise.all([
      loadVote(call),
      q === "" ? null : findAttendance(call.ctx, { ...refOf(call), q }),
    ]);
    if (!loaded.ok) return loaded;
    const answer = found?.ok ? found.value : null;
    return ok({
      data: { ...loaded.value.data, q, found: answer },
      saved: { dwelling: chosenIn(answer) },
    });
  },
  view: (page, call, { name }) => ({ ...voteView(page, call, name, voteTexts(page).desk), island: "desk" }),
  body: ({ page, form, field, data }, call) => {
    const t = voteTexts(page);
    const { q, found } = data;
    const closed = found?.items.length === 1 && chosenIn(found) === undefined;
    return (
      <>
        <Marked />
        <DeskNotices />
        <h1 class="govuk-heading-l">{t.desk}</h1>
        <p class="govuk-body-l">{t.deskLead}</p>
        <SearchForm name={QUESTION} label={t.find} hint={t.findHint} value={q} />
        {found === null ? null : <Answers call={call} found={found} />}
        {closed ? null : (
          <div data-desk-form>
            <Form form={form}>
              <TextField {...field("dwelling")} width={10} code autocomplete="off" />
              <SaveOrLeave save={t.mark} leave={inVote(call)} />
            </Form>
          </div>
        )}
        <DeskMarks call={call} />
        <p class="govuk-body">
          <Link path={inVote(call, "/annuler")}>{t.undo}</Link>
        </p>
      </>
    );
  },
  submit: (call, input) =>
    markAttendance(call.ctx, { ...refOf(call), dwelling: readText(input, "dwelling") }),
  done: (call, { dwelling }) => `${inVote(call, "/emarger")}?${MARKED}=${encodeURIComponent(dwelling)}`,
});
