import { recordLaunch } from "@ipt/application/launches/record-launch.ts";
import { getQuartier } from "@ipt/application/quartiers/get-quartier.ts";
import { ok } from "@ipt/domain/values/result.ts";
import { Checkboxes } from "../../../components/checkboxes.tsx";
import { DateField } from "../../../components/date-field.tsx";
import { Form } from "../../../components/form.tsx";
import { Radios } from "../../../components/radios.tsx";
import { SaveOrLeave } from "../../../components/save-or-leave.tsx";
import { TextField } from "../../../components/text-field.tsx";
import { readDate, readNumber, readOptional } from "../../../forms/fields.ts";
import { formPage } from "../../../forms/form-page.tsx";
import { withNotice } from "../../../frame/notice.tsx";
import { staffView } from "../../../frame/staff-view.ts";
import { type Choices, loadChoices } from "../conventions/convention-choices.ts";
import { inQuartier, quartierCrumb } from "../quartiers/in-quartier.ts";
import { launchTexts } from "./texts.ts";

type Name = "on" | "half" | "place" | "visitors" | "partners";

export const page = formPage<Name, Choices & { readonly name: string }, unknown>({
  fields: (page) => {
    const t = launchTexts(page);
    return {
      on: { label: t.on, kind: "date" },
      half: { label: t.half, kind: "choice", choices: t.halves, optional: true },
      place: { label: t.place, optional: true },
      visitors: { label: t.visitors, hint: t.visitorsHint, kind: "number", optional: true },
      partners: { label: t.partners, kind: "choices", optional: true },
    };
  },
  load: async (call) => {
    const [found, choices] = await Promise.all([
      getQuartier(call.ctx, { quartier: call.param("quartier") }),
      loadChoices(call),
    ]);
    if (!found.ok) return found;
    if (!choices.ok) return choices;
    return ok({ data: { ...choices.value, name: found.value.name } });
  },
  view: (page, call, { name }) => {
    const t = launchTexts(page);
    return staffView(page, call, {
      title: t.addTitle,
      crumbs: [quartierCrumb(call, name), { text: t.title, path: inQuartier(call, "/lancements") }],
    });
  },
  body: ({ page, form, field, data }, call) => {
    const t = launchTexts(page);
    return (
      <>
        <h1 class="govuk-heading-l">{t.addTitle}</h1>
        <Form form={form}>
          <DateField {...field("on")} />
          <Radios
            {...field("half")}
            inline
            items={[
              { value: "morning", label: t.halves.morning },
              { value: "afternoon", label: t.halves.afternoon },
            ]}
          />
          <TextField {...field("place")} />
          <TextField {...field("visitors")} inputmode="numeric" width={4} />
          {data.partners.length === 0 ? null : <Checkboxes {...field("partners")} items={data.partners} />}
          <SaveOrLeave save={t.save} leave={inQuartier(call, "/lancements")} />
        </Form>
      </>
    );
  },
  submit: (call, input) =>
    recordLaunch(call.ctx, {
      quartier: call.param("quartier"),
      on: readDate(input, "on"),
      half: readOptional(input, "half"),
      place: readOptional(input, "place"),
      visitors: readNumber(input, "visitors") ?? null,
      partners: input.all("partners"),
    }),
  done: (call) => withNotice(inQuartier(call, "/lancements"), "cree"),
});
