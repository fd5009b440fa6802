import { requestHelp } from "@ipt/application/inbox/request-help.ts";
import { HELP_DAYS, HELP_KINDS } from "@ipt/domain/content/help-request.ts";
import { Button } from "../../components/button.tsx";
import { Form } from "../../components/form.tsx";
import { Radios } from "../../components/radios.tsx";
import { TextField } from "../../components/text-field.tsx";
import { readOptional, readText } from "../../forms/fields.ts";
import { formPage } from "../../forms/form-page.tsx";
import { loadQuartier } from "./form-frame.ts";
import { quartierPath, quartierView } from "./quartier-page.tsx";
import { residentWords } from "./resident-words.ts";

export const page = formPage({
  fields: (page) => {
    const words = residentWords(page).help;
    const name = { missing: words.nameMissing, "too-small": words.nameMissing, label: words.nameMissing };
    const note = { label: words.noteWrong, "too-big": words.noteWrong };
    return {
      kind: {
        label: words.kind,
        kind: "choice",
        errors: { missing: words.kindMissing, "invalid-value": words.kindMissing },
      },
      name: { label: words.name, hint: words.nameHint, errors: { ...name, "too-big": words.nameMissing } },
      phone: {
        label: words.phone,
        errors: { phone: words.phoneWrong, "too-big": words.phoneWrong, "no-way-to-reach": words.reach },
      },
      email: { label: words.email, errors: { email: words.emailWrong, "too-big": words.emailWrong } },
      note: { label: words.note, hint: words.noteHint, optional: true, errors: note },
    };
  },
  load: loadQuartier,
  view: (page, call, quartier) =>
    quartierView(page, call, quartier.name, {
      section: "help",
      below: true,
      title: residentWords(page).help.ask,
    }),
  body: ({ page, form, field }) => {
    const words = residentWords(page).help;
    return (
      <>
        <h1 class="govuk-heading-xl">{words.ask}</h1>
        <p class="govuk-body-l">{words.askLead}</p>
        <Form form={form}>
          <Radios
            {...field("kind")}
            items={HELP_KINDS.map((value) => ({
              value,
              label: words.kinds[value],
              hint: words.hints[value],
            }))}
          />
          <TextField {...field("name")} width={20} autocomplete="given-name" />
          <TextField {...field("phone")} type="tel" width={20} autocomplete="tel" />
          <TextField {...field("email")} type="email" autocomplete="email" />
          <TextField {...field("note")} />
          <p class="govuk-body">{words.kept(page.format.number(HELP_DAYS.open))}</p>
          <Button>{words.send}</Button>
        </Form>
      </>
    );
  },
  submit: (call, input) =>
    requestHelp(call.ctx, {
      quartier: call.param("quartier"),
      kind: readText(input, "kind"),
      name: readText(input, "name"),
      phone: readOptional(input, "phone"),
      email: readOptional(input, "email"),
      note: readOptional(input, "note"),
      language: call.c.get("language"),
    }),
  done: (call) => quartierPath(call, "/aide/merci"),
});
