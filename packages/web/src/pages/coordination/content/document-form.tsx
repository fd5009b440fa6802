import { type Failure, invalidField } from "@ipt/application/kernel/failure.ts";
import { DOCUMENT_KINDS } from "@ipt/domain/content/document.ts";
import { Button } from "../../../components/button.tsx";
import { ButtonGroup } from "../../../components/button-group.tsx";
import { Checkboxes } from "../../../components/checkboxes.tsx";
import { DateField } from "../../../components/date-field.tsx";
import { Form } from "../../../components/form.tsx";
import { Link } from "../../../components/link.tsx";
import type { Page } from "../../../components/page-context.ts";
import { Prose } from "../../../components/prose.tsx";
import { Radios } from "../../../components/radios.tsx";
import { SelectField } from "../../../components/select-field.tsx";
import { TextField } from "../../../components/text-field.tsx";
import { TextareaField } from "../../../components/textarea-field.tsx";
import { Warning } from "../../../components/warning.tsx";
import { type Fields, readDate, readOptional, readText } from "../../../forms/fields.ts";
import type { FormInput } from "../../../forms/form-input.ts";
import type { FormKit } from "../../../forms/form-page.tsx";
import { type FormState, typedText } from "../../../forms/form-state.ts";
import { isLanguage, LANGUAGE_NAMES, LANGUAGES } from "../../../i18n/language.ts";
import { residentWords } from "../../resident/resident-words.ts";
import type { Choice } from "../conventions/convention-choices.ts";
import { documentTexts } from "./document-texts.ts";
import { ALSO } from "./elsewhere.ts";
import { blanksIn } from "./fill-template.ts";
import { contentTexts } from "./texts.ts";

export type DocumentField =
  | "title"
  | "kind"
  | "language"
  | "translatedBy"
  | "on"
  | "plainLanguage"
  | "body"
  | "link"
  | typeof ALSO;

const PREVIEW = "preview";

/** The button pressed asks for the text as residents would read it. */
export const asksPreview = (input: FormInput): boolean => input.text("act") === PREVIEW;

/** The form is shown again with the text as residents would read it. */
export const showsPreview = (form: FormState): boolean => typedText(form, "act") === PREVIEW;

export const documentFields = (page: Page): Fields<DocumentField> => {
  const t = documentTexts(page);
  const shared = contentTexts(page);
  return {
    title: { label: t.title, errors: { missing: t.titleMissing, "too-small": t.titleMissing } },
    kind: {
      label: t.kind,
      kind: "choice",
      choices: residentWords(page).documents.kinds,
      errors: { missing: t.kindMissing },
    },
    language: { label: t.language, kind: "choice", choices: LANGUAGE_NAMES },
    translatedBy: {
      label: t.translatedBy,
      hint: t.translatedByHint,
      optional: true,
      errors: { "translator-needed": t.translatorMissing },
    },
    on: { label: t.on, kind: "date", optional: true },
    plainLanguage: { label: t.plainLanguage, kind: "choices", optional: true },
    body: {
      label: t.body,
      hint: t.bodyHint,
      kind: "long-text",
      errors: { missing: t.bodyMissing, "blank-left": t.blanksLeft },
    },
    link: { label: t.link, hint: t.linkHint, optional: true, errors: { "link-or-text": t.linkAndText } },
    [ALSO]: { label: shared.also, hint: shared.alsoHint, kind: "choices", optional: true },
  };
};

export const readDocument = (input: FormInput) => ({
  title: readText(input, "title"),
  kind: readText(input, "kind"),
  language: readText(input, "language"),
  translatedBy: readOptional(input, "translatedBy"),
  on: readDate(input, "on") ?? null,
  plainLanguage: input.all("plainLanguage").length > 0,
  link: readOptional(input, "link"),
});

/** What no rule of the API knows: a text from a template whose blanks were left. */
export const refusedText = (input: FormInput): Failure | null => {
  const body = readText(input, "body");
  if (body !== undefined && blanksIn(body).length > 0) return invalidField(["body"], "blank-left");
  return body === undefined && readText(input, "link") === undefined
    ? invalidField(["body"], "missing")
    : null;
};

/** The text as it would be read and printed, when the form was sent to see it. */
const Preview = (props: { readonly page: Page; readonly form: FormState }) => {
  const { page, form } = props;
  if (!showsPreview(form)) return null;
  const t = contentTexts(page);
  const language = typedText(form, "language");
  const shown = isLanguage(language) ? language : "fr";
  const body = typedText(form, "body").replaceAll("\r\n", "\n");
  const blanks = blanksIn(body);
  return (
    <section>
      <h2 class="govuk-heading-m">{t.previewTitle}</h2>
      <p class="govuk-body">{t.previewBody}</p>
      {blanks.length === 0 ? null : (
        <Warning>{documentTexts(page).blanks(page.format.number(blanks.length))}</Warning>
      )}
      <div class="ipt-sheet">
        <p class="ipt-sheet__title" lang={shown} dir="auto">
          {typedText(form, "title")}
        </p>
        <Prose text={body} language={shown} />
      </div>
    </section>
  );
};

type Props<D> = {
  readonly kit: FormKit<DocumentField, D>;
  readonly others: readonly Choice[];
  readonly save: string;
  readonly leave: string;
};

export const DocumentForm = <D,>({ kit, others, save, leave }: Props<D>) => {
  const { page, form, field } = kit;
  const t = documentTexts(page);
  const { kinds } = residentWords(page).documents;
  return (
    <>
      <Preview page={page} form={form} />
      <Form form={form} action={page.path + page.search}>
        <TextField {...field("title")} />
        <TextareaField {...field("body")} rows={16} />
        <SelectField
          {...field("kind")}
          items={DOCUMENT_KINDS.map((value) => ({ value, label: kinds[value] }))}
        />
        <Radios
          {...field("language")}
          items={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
        />
        <TextField {...field("translatedBy")} />
        <Checkboxes {...field("plainLanguage")} items={[{ value: "yes", label: t.plainLanguageYes }]} />
        <DateField {...field("on")} />
        <TextField {...field("link")} type="url" />
        {others.length === 0 ? null : <Checkboxes {...field(ALSO)} items={others} />}
        <ButtonGroup>
          <Button>{save}</Button>
          <Button variant="secondary" name="act" value={PREVIEW}>
            {t.see}
          </Button>
          <Link path={leave}>{page.t.forms.cancel}</Link>
        </ButtonGroup>
      </Form>
    </>
  );
};
