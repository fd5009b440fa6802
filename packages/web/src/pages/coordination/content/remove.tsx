import { getContent } from "@ipt/application/content/get-content.ts";
import { removeAgendaEvent } from "@ipt/application/content/remove-agenda-event.ts";
import { removeContact } from "@ipt/application/content/remove-contact.ts";
import { removeDocument } from "@ipt/application/content/remove-document.ts";
import { removeFaqEntry } from "@ipt/application/content/remove-faq-entry.ts";
import { type Failure, failure } from "@ipt/application/kernel/failure.ts";
import { fail, ok, type Result } from "@ipt/domain/values/result.ts";
import type { Infer } from "@ipt/domain/values/schema.ts";
import { Button } from "../../../components/button.tsx";
import { ButtonGroup } from "../../../components/button-group.tsx";
import { Form } from "../../../components/form.tsx";
import { Link } from "../../../components/link.tsx";
import { formPage } from "../../../forms/form-page.tsx";
import { withNotice } from "../../../frame/notice.tsx";
import type { PageModule, TerritoryCall } from "../../../routes/call.ts";
import { contentView, inContent } from "./place.ts";
import { contentTexts } from "./texts.ts";

type Content = Infer<typeof getContent.output>;

type Removal = {
  readonly title: (call: TerritoryCall, content: Content) => string | null | undefined;
  readonly run: (call: TerritoryCall) => Promise<Result<unknown, Failure>>;
};

/** Asks once before something goes from the residents' page. */
const removal = ({ title, run }: Removal): PageModule<TerritoryCall> =>
  formPage({
    fields: () => ({}),
    load: async (call) => {
      const content = await getContent(call.ctx, { quartier: call.param("quartier") });
      if (!content.ok) return content;
      const what = title(call, content.value);
      return what === undefined ? fail(failure("not-found")) : ok({ data: { what } });
    },
    view: (page, call, { what }) => contentView(page, call, contentTexts(page).removeTitle(what ?? "…")),
    body: ({ page, form, data }, call) => {
      const t = contentTexts(page);
      return (
        <>
          <h1 class="govuk-heading-l">{t.removeTitle(data.what ?? "…")}</h1>
          <p class="govuk-body">{t.removeBody}</p>
          <Form form={form}>
            <ButtonGroup>
              <Button variant="warning">{t.remove}</Button>
              <Link path={inContent(call)}>{page.t.forms.cancel}</Link>
            </ButtonGroup>
          </Form>
        </>
      );
    },
    submit: run,
    done: (call) => withNotice(inContent(call), "retire"),
  });

const named = (call: TerritoryCall, name: string, param = name) => ({
  quartier: call.param("quartier"),
  [name]: call.param(param),
});

export const document = removal({
  title: (call, { documents }) => documents.find(({ id }) => id === call.param("document"))?.title,
  run: (call) => removeDocument(call.ctx, named(call, "document")),
});

export const answer = removal({
  title: (call, { faq }) => faq.find(({ id }) => id === call.param("answer"))?.question,
  run: (call) => removeFaqEntry(call.ctx, named(call, "entry", "answer")),
});

export const event = removal({
  title: (call, { events }) => events.find(({ id }) => id === call.param("event"))?.title,
  run: (call) => removeAgendaEvent(call.ctx, named(call, "event")),
});

export const contact = removal({
  title: (call, { contacts }) => contacts.find(({ id }) => id === call.param("contact"))?.name,
  run: (call) => removeContact(call.ctx, named(call, "contact")),
});
