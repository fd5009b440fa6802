import { listActivities } from "@ipt/application/accompaniment/list-activities.ts";
import { recordActivity } from "@ipt/application/accompaniment/record-activity.ts";
import { getQuartier } from "@ipt/application/quartiers/get-quartier.ts";
import { ACTIVITY_KINDS } from "@ipt/domain/accompaniment/activity.ts";
import { ok } from "@ipt/domain/values/result.ts";
import { Form } from "../../../components/form.tsx";
import { SaveOrLeave } from "../../../components/save-or-leave.tsx";
import { dateValues } from "../../../forms/fields.ts";
import { formPage } from "../../../forms/form-page.tsx";
import { Notice, withNotice } from "../../../frame/notice.tsx";
import { staffView } from "../../../frame/staff-view.ts";
import type { Choice } from "../conventions/convention-choices.ts";
import { inQuartier, quartierCrumb } from "../quartiers/in-quartier.ts";
import { type ActivityField, ActivityFields, activityFields, readActivity } from "./activity-form.tsx";
import { loadOwnPartners } from "./partner-choices.ts";
import { activityTexts } from "./texts.ts";

type Data = { readonly name: string; readonly partners: readonly Choice[] };

/** An activity in under a minute: it begins with what was answered last time, and leads back to itself. */
export const page = formPage<ActivityField, Data, unknown>({
  fields: activityFields,
  load: async (call) => {
    const quartier = call.param("quartier");
    const [found, partners, last] = await Promise.all([
      getQuartier(call.ctx, { quartier }),
      loadOwnPartners(call),
      listActivities(call.ctx, { quartier, limit: 20 }),
    ]);
    if (!found.ok) return found;
    if (!partners.ok) return partners;
    const own = new Set(partners.value.map(({ value }) => value));
    const before = last.ok ? last.value.items.filter(({ partner }) => own.has(partner)).at(-1) : undefined;
    const asked = ACTIVITY_KINDS.find((kind) => kind === call.c.req.query("activite"));
    const only = partners.value.length === 1 ? partners.value[0]?.value : undefined;
    return ok({
      data: { name: found.value.name, partners: partners.value },
      saved: {
        kind: asked ?? before?.kind,
        partner: before?.partner ?? only,
        durationMinutes: before?.durationMinutes ? String(before.durationMinutes) : null,
        themes: before?.themes,
        ...dateValues("on", call.ctx.today),
      },
    });
  },
  view: (page, call, { name }) => {
    const t = activityTexts(page);
    const crumbs = [quartierCrumb(call, name), { text: t.title, path: inQuartier(call, "/activites") }];
    return { ...staffView(page, call, { title: t.addTitle, crumbs }), island: "field" };
  },
  body: (kit, call) => {
    const t = activityTexts(kit.page);
    return (
      <>
        <Notice of={{ cree: t.created }} />
        <h1 class="govuk-heading-l">{t.addTitle}</h1>
        <Form form={kit.form} keep={{ name: kit.page.path, offline: t.waitsForNetwork, found: t.foundAgain }}>
          <ActivityFields kit={kit} partners={kit.data.partners} />
          <SaveOrLeave save={t.save} leave={inQuartier(call, "/activites")} />
        </Form>
      </>
    );
  },
  submit: (call, input) =>
    recordActivity(call.ctx, { quartier: call.param("quartier"), ...readActivity(input) }),
  done: (call) => withNotice(inQuartier(call, "/activites/nouvelle"), "cree"),
});
