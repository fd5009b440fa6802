import { getActivity } from "@ipt/application/accompaniment/get-activity.ts";
import { updateActivity } from "@ipt/application/accompaniment/update-activity.ts";
import { ok } from "@ipt/domain/values/result.ts";
import { Form } from "../../../components/form.tsx";
import { SaveOrLeave } from "../../../components/save-or-leave.tsx";
import { dateValues } from "../../../forms/fields.ts";
import { formPage } from "../../../forms/form-page.tsx";
import { withNotice } from "../../../frame/notice.tsx";
import { staffView } from "../../../frame/staff-view.ts";
import type { Choice } from "../conventions/convention-choices.ts";
import { inQuartier } from "../quartiers/in-quartier.ts";
import { type ActivityField, ActivityFields, activityFields, readActivity } from "./activity-form.tsx";
import { loadOwnPartners } from "./partner-choices.ts";
import { activityTexts } from "./texts.ts";

const written = (value: number | null): string | null => (value === null ? null : String(value));

export const page = formPage<ActivityField, readonly Choice[], unknown>({
  fields: activityFields,
  load: async (call) => {
    const [found, partners] = await Promise.all([
      getActivity(call.ctx, { quartier: call.param("quartier"), activity: call.param("activity") }),
      loadOwnPartners(call),
    ]);
    if (!found.ok) return found;
    if (!partners.ok) return partners;
    const { kind, on, partner, participants, newParticipants, durationMinutes, themes, note, revision } =
      found.value;
    return ok({
      data: partners.value,
      saved: {
        kind,
        ...dateValues("on", on),
        partner,
        participants: String(participants),
        newParticipants: written(newParticipants),
        durationMinutes: written(durationMinutes),
        themes,
        note,
      },
      revision,
    });
  },
  view: (page, call) => {
    const t = activityTexts(page);
    return staffView(page, call, {
      title: t.editTitle,
      crumbs: [{ text: t.title, path: inQuartier(call, "/activites") }],
    });
  },
  body: (kit, call) => {
    const t = activityTexts(kit.page);
    return (
      <>
        <h1 class="govuk-heading-l">{t.editTitle}</h1>
        <Form form={kit.form}>
          <ActivityFields kit={kit} partners={kit.data} />
          <SaveOrLeave save={t.saveChange} leave={inQuartier(call, "/activites")} />
        </Form>
      </>
    );
  },
  submit: (call, input) =>
    updateActivity(call.ctx, {
      quartier: call.param("quartier"),
      activity: call.param("activity"),
      ...readActivity(input),
    }),
  done: (call) => withNotice(inQuartier(call, "/activites"), "modifie"),
});
