import type { RegisterPreview } from "@ipt/application/registers/preview-register.ts";
import type { Dwelling } from "@ipt/domain/register/dwelling.ts";
import type { LineError } from "@ipt/domain/register/parse-register.ts";
import type { Infer } from "@ipt/domain/values/schema.ts";
import { Form } from "../../../components/form.tsx";
import { usePage } from "../../../components/page-context.ts";
import { SaveOrLeave } from "../../../components/save-or-leave.tsx";
import { SummaryList } from "../../../components/summary-list.tsx";
import { Table } from "../../../components/table.tsx";
import { newForm } from "../../../forms/form-state.ts";
import { SendingBar } from "../imports/sending-bar.tsx";
import { registerTexts } from "./texts.ts";

export type Preview = Infer<typeof RegisterPreview>;

/** Field that carries the text just checked, so that what was checked is what is imported. */
export const CHECKED = "csv";

const isCode = (
  code: string,
  texts: Readonly<Record<LineError["code"], string>>,
): code is LineError["code"] => Object.hasOwn(texts, code);

/** Dwellings, as the register holds them. */
export const Dwellings = (props: { readonly caption: string; readonly items: readonly Dwelling[] }) => {
  const t = registerTexts(usePage());
  return (
    <Table
      caption={props.caption}
      columns={[{ name: t.ref }, { name: t.building }, { name: t.label }, { name: t.isVacant }]}
      rows={props.items.map(({ ref, building, label, vacant }) => [
        ref,
        building,
        label,
        vacant ? t.yes : t.no,
      ])}
    />
  );
};

const Errors = ({ errors }: { readonly errors: Preview["errors"] }) => {
  const page = usePage();
  const t = registerTexts(page);
  return (
    <Table
      caption={t.refusedTitle}
      hideCaption
      columns={[{ name: t.line }, { name: t.column }, { name: t.value }, { name: t.problem }]}
      rows={errors.map(({ line, column, code, value }) => [
        page.format.number(line),
        column ?? "–",
        value ?? "–",
        isCode(code, t.errors) ? t.errors[code] : code,
      ])}
    />
  );
};

type CheckedProps = {
  readonly preview: Preview;
  readonly text: string;
  readonly leave: string;
  /** Address that tells how far the import is; `null` where there is none to begin. */
  readonly progress: string | null;
};

/** What an import would do, then the button that does it; or what stands in its way, line by line. */
export const Checked = ({ preview, text, leave, progress }: CheckedProps) => {
  const page = usePage();
  const t = registerTexts(page);
  const { number } = page.format;
  if (!preview.importable)
    return (
      <>
        <h1 class="govuk-heading-l">{t.refusedTitle}</h1>
        <Errors errors={preview.errors} />
      </>
    );
  return (
    <>
      <h1 class="govuk-heading-l">{t.checkedTitle}</h1>
      <SummaryList
        rows={[
          { key: t.dwellings, value: number(preview.dwellings) },
          { key: t.vacant, value: number(preview.vacant) },
          { key: t.concerned, value: number(preview.concerned) },
        ]}
      />
      <Dwellings caption={t.sample} items={preview.sample} />
      <Form form={newForm()}>
        <input type="hidden" name={CHECKED} value={text} />
        {progress === null ? null : <SendingBar address={progress} />}
        <SaveOrLeave save={t.confirm(number(preview.dwellings))} leave={leave} />
      </Form>
    </>
  );
};
