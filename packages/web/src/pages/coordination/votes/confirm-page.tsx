import type { Failure } from "@ipt/application/kernel/failure.ts";
import type { Result } from "@ipt/domain/values/result.ts";
import { Form } from "../../../components/form.tsx";
import type { Page } from "../../../components/page-context.ts";
import { SaveOrLeave } from "../../../components/save-or-leave.tsx";
import { Warning } from "../../../components/warning.tsx";
import { formPage } from "../../../forms/form-page.tsx";
import { withNotice } from "../../../frame/notice.tsx";
import type { PageModule, TerritoryCall } from "../../../routes/call.ts";
import { inVote, loadVote, voteView } from "./in-vote.ts";

type Act = {
  readonly words: (page: Page) => { readonly title: string; readonly body: string };
  readonly run: (call: TerritoryCall) => Promise<Result<unknown, Failure>>;
  /** Notice shown on the vote's page once it is done. */
  readonly notice: string;
};

/** A page that asks once before an act of the bureau that is not taken back. */
export const confirmPage = (act: Act): PageModule<TerritoryCall> =>
  formPage({
    fields: () => ({}),
    load: loadVote,
    view: (page, call, { name }) => voteView(page, call, name, act.words(page).title),
    body: ({ page, form }, call) => {
      const { title, body } = act.words(page);
      return (
        <>
          <h1 class="govuk-heading-l">{title}</h1>
          <Warning>{body}</Warning>
          <Form form={form}>
            <SaveOrLeave save={title} leave={inVote(call)} />
          </Form>
        </>
      );
    },
    submit: (call) => act.run(call),
    done: (call) => withNotice(inVote(call), act.notice),
  });
