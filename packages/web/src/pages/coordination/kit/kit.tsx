import { invalidField } from "@ipt/application/kernel/failure.ts";
import { getPublicQuartier } from "@ipt/application/public/get-public-quartier.ts";
import { fail, ok } from "@ipt/domain/values/result.ts";
import { Checkboxes } from "../../../components/checkboxes.tsx";
import { Details } from "../../../components/details.tsx";
import { Form } from "../../../components/form.tsx";
import { Link } from "../../../components/link.tsx";
import { type Page, usePage } from "../../../components/page-context.ts";
import { Prose } from "../../../components/prose.tsx";
import { SaveOrLeave } from "../../../components/save-or-leave.tsx";
import { TextField } from "../../../components/text-field.tsx";
import { readText } from "../../../forms/fields.ts";
import { formPage } from "../../../forms/form-page.tsx";
import { withOwnKey } from "../../../forms/own-key.ts";
import { withNotice } from "../../../frame/notice.tsx";
import { formatsOf } from "../../../i18n/formats.ts";
import type { TerritoryCall } from "../../../routes/call.ts";
import { valuesOf } from "../content/fill-template.ts";
import { contentView, inContent } from "../content/place.ts";
import { type KitItem, kitItems, readyOf } from "./kit-items.ts";
import { kitTexts } from "./texts.ts";

const itemsOf = async (call: TerritoryCall) => {
  const found = await getPublicQuartier(call.ctx, { quartier: call.param("quartier") });
  if (!found.ok) return found;
  const known = { territory: call.territory, quartier: found.value, today: call.ctx.today };
  return ok(kitItems(valuesOf(known, formatsOf("fr", call.territory.timezone)), found.value));
};

/** What a blank stands for: `prix` in `[prix à compléter]`. */
const nameOf = (blank: string): string => blank.replace(/^\[| à compléter\]$/g, "");

const Later = ({ items }: { readonly items: readonly KitItem[] }) => {
  const page = usePage();
  const t = kitTexts(page);
  const waiting = items.filter(({ copied, blanks }) => !copied && blanks.length > 0);
  return waiting.length === 0 ? null : (
    <>
      <h2 class="govuk-heading-m">{t.later}</h2>
      <ul class="govuk-list govuk-list--bullet">
        {waiting.map(({ title, blanks }) => (
          <li>{t.lacks(title, page.format.list([...new Set(blanks)].map(nameOf)))}</li>
        ))}
      </ul>
      <p class="govuk-body">{t.how}</p>
    </>
  );
};

const Reading = (props: { readonly page: Page; readonly items: readonly KitItem[] }) => (
  <Details summary={kitTexts(props.page).read}>
    {props.items.map(({ title, text }) => (
      <section>
        <h3 class="govuk-heading-s" lang="fr">
          {title}
        </h3>
        <Prose text={text} language="fr" />
      </section>
    ))}
  </Details>
);

/** Copies Brest's kit into a quartier: its answers and supports, filled with what this territory's data say. */
export const page = formPage<"texts" | "answeredBy", readonly KitItem[], unknown>({
  fields: (page) => {
    const t = kitTexts(page);
    return {
      texts: { label: t.texts, kind: "choices", errors: { missing: t.textsMissing } },
      answeredBy: { label: t.answeredBy, hint: t.answeredByHint },
    };
  },
  load: async (call) => {
    const items = await itemsOf(call);
    if (!items.ok) return items;
    return ok({
      data: items.value,
      saved: { texts: readyOf(items.value).map(({ id }) => id), answeredBy: call.territory.name },
    });
  },
  view: (page, call) => contentView(page, call, kitTexts(page).title),
  body: ({ page, form, field, data }, call) => {
    const t = kitTexts(page);
    const ready = readyOf(data);
    return (
      <>
        <h1 class="govuk-heading-l">{t.title}</h1>
        <p class="govuk-body-l">{t.lead}</p>
        {data.every(({ copied }) => copied) ? <p class="govuk-body">{t.all}</p> : null}
        {ready.length === 0 ? (
          <p class="govuk-body">
            <Link path={inContent(call)}>{t.back}</Link>
          </p>
        ) : (
          <>
            <Reading page={page} items={ready} />
            <Form form={form}>
              <Checkboxes
                {...field("texts")}
                items={ready.map(({ id, title }) => ({ value: id, label: title }))}
              />
              <TextField {...field("answeredBy")} />
              <SaveOrLeave save={t.copy} leave={inContent(call)} />
            </Form>
          </>
        )}
        <Later items={data} />
      </>
    );
  },
  submit: async (call, input) => {
    const items = await itemsOf(call);
    if (!items.ok) return items;
    const chosen = items.value.filter(
      ({ id, blanks }) => blanks.length === 0 && input.all("texts").includes(id),
    );
    if (chosen.length === 0) return fail(invalidField(["texts"], "missing"));
    const answeredBy = readText(input, "answeredBy");
    if (answeredBy === undefined) return fail(invalidField(["answeredBy"], "missing"));
    for (const { id, text, copy } of chosen) {
      const ctx = await withOwnKey(call, id, [text, answeredBy]);
      const copied = await copy(ctx, call.param("quartier"), answeredBy);
      // Someone copied it meanwhile: it is there, as wanted.
      if (!copied.ok && copied.error.code !== "already-exists") return copied;
    }
    return ok(null);
  },
  done: (call) => withNotice(inContent(call), "enregistre"),
});
