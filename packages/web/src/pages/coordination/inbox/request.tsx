import { getHelpRequest } from "@ipt/application/inbox/get-help-request.ts";
import { updateHelpRequest } from "@ipt/application/inbox/update-help-request.ts";
import { partnerOf } from "@ipt/application/kernel/actor.ts";
import { getQuartier } from "@ipt/application/quartiers/get-quartier.ts";
import { HELP_STATUSES, type HelpRequest } from "@ipt/domain/content/help-request.ts";
import { ok } from "@ipt/domain/values/result.ts";
import { Form } from "../../../components/form.tsx";
import { Link } from "../../../components/link.tsx";
import { usePage } from "../../../components/page-context.ts";
import { Radios } from "../../../components/radios.tsx";
import { SaveOrLeave } from "../../../components/save-or-leave.tsx";
import { SelectField } from "../../../components/select-field.tsx";
import { SummaryList } from "../../../components/summary-list.tsx";
import { readOptional, readText } from "../../../forms/fields.ts";
import { formPage } from "../../../forms/form-page.tsx";
import { withNotice } from "../../../frame/notice.tsx";
import { staffView } from "../../../frame/staff-view.ts";
import { LANGUAGE_NAMES } from "../../../i18n/language.ts";
import { residentWords } from "../../resident/resident-words.ts";
import { loadOwnPartners } from "../activities/partner-choices.ts";
import type { Choice } from "../conventions/convention-choices.ts";
import { inQuartier, quartierCrumb } from "../quartiers/in-quartier.ts";
import { inboxTexts } from "./texts.ts";

type Data = {
  readonly request: HelpRequest;
  readonly quartier: string;
  readonly partners: readonly Choice[];
};

const Asked = (props: { readonly request: HelpRequest }) => {
  const page = usePage();
  const t = inboxTexts(page);
  const { kind, name, phone, email, note, language, askedAt, expiresAt } = props.request;
  return (
    <SummaryList
      rows={[
        { key: t.kind, value: residentWords(page).help.kinds[kind] },
        { key: t.name, value: <bdi>{name}</bdi> },
        {
          key: t.phone,
          value: phone && (
            <a class="govuk-link" href={`tel:${phone.replaceAll(/[^+\d]/g, "")}`}>
              {phone}
            </a>
          ),
        },
        {
          key: t.email,
          value: email && (
            <a class="govuk-link" href={`mailto:${email}`}>
              {email}
            </a>
          ),
        },
        { key: t.note, value: note && <bdi>{note}</bdi> },
        { key: t.language, value: LANGUAGE_NAMES[language] },
        { key: t.asked, value: page.format.dateTime(askedAt) },
        { key: t.erased, value: page.format.dateTime(expiresAt) },
      ]}
    />
  );
};

/** One request: what is asked, who takes care of it, and where it stands. */
export const page = formPage<"status" | "takenBy", Data, unknown>({
  fields: (page) => {
    const t = inboxTexts(page);
    return {
      status: { label: t.status, kind: "choice", choices: t.statuses, errors: { missing: t.statusMissing } },
      takenBy: { label: t.partner, kind: "choice", optional: true },
    };
  },
  load: async (call) => {
    const quartier = call.param("quartier");
    const [found, place, partners] = await Promise.all([
      getHelpRequest(call.ctx, { quartier, request: call.param("request") }),
      getQuartier(call.ctx, { quartier }),
      loadOwnPartners(call),
    ]);
    if (!found.ok) return found;
    if (!place.ok) return place;
    if (!partners.ok) return partners;
    const { revision, ...request } = found.value;
    const isNew = request.status === "waiting";
    return ok({
      data: { request, quartier: place.value.name, partners: partners.value },
      saved: {
        status: isNew ? "taken" : request.status,
        takenBy: request.takenBy ?? (isNew ? partnerOf(call.ctx.actor) : null),
      },
      revision,
    });
  },
  view: (page, call, { request, quartier }) => {
    const t = inboxTexts(page);
    return staffView(page, call, {
      title: t.requestTitle(request.name),
      crumbs: [quartierCrumb(call, quartier), { text: t.title, path: inQuartier(call, "/demandes") }],
    });
  },
  body: ({ page, form, field, data }, call) => {
    const t = inboxTexts(page);
    return (
      <>
        <h1 class="govuk-heading-l">{t.requestTitle(data.request.name)}</h1>
        <Asked request={data.request} />
        <Form form={form}>
          <Radios
            {...field("status")}
            size="m"
            items={HELP_STATUSES.map((value) => ({
              value,
              label: t.statuses[value],
              hint: t.statusHints[value],
            }))}
          />
          {data.partners.length === 0 ? null : <SelectField {...field("takenBy")} items={data.partners} />}
          <SaveOrLeave save={t.save} leave={inQuartier(call, "/demandes")} />
        </Form>
        <p class="govuk-body">
          <Link path={inQuartier(call, "/activites/nouvelle")}>{t.recordActivity}</Link>
        </p>
      </>
    );
  },
  submit: (call, input) =>
    updateHelpRequest(call.ctx, {
      quartier: call.param("quartier"),
      request: call.param("request"),
      status: readText(input, "status"),
      takenBy: readOptional(input, "takenBy"),
    }),
  done: (call) => withNotice(inQuartier(call, "/demandes"), "enregistre"),
});
