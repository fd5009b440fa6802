import { failure } from "@ipt/application/kernel/failure.ts";
import { confirmReplacement } from "@ipt/application/votes/confirm-replacement.ts";
import { listReplacements } from "@ipt/application/votes/list-replacements.ts";
import { fail, ok } from "@ipt/domain/values/result.ts";
import type { CodeReplacement } from "@ipt/domain/vote/online.ts";
import { Form } from "../../../components/form.tsx";
import { SaveOrLeave } from "../../../components/save-or-leave.tsx";
import { SummaryList } from "../../../components/summary-list.tsx";
import { Warning } from "../../../components/warning.tsx";
import { formPage } from "../../../forms/form-page.tsx";
import { withNotice } from "../../../frame/notice.tsx";
import { type InVote, inVote, loadVote, refOf, voteView } from "../votes/in-vote.ts";
import { ballotTexts } from "./texts.ts";

type Data = InVote & { readonly asked: CodeReplacement };

/** The second member of the bureau agrees that a lost letter is replaced. */
export const page = formPage<never, Data, unknown>({
  fields: () => ({}),
  load: async (call) => {
    const [loaded, listed] = await Promise.all([
      loadVote(call),
      listReplacements(call.ctx, { ...refOf(call), limit: 100 }),
    ]);
    if (!loaded.ok) return loaded;
    if (!listed.ok) return listed;
    const asked = listed.value.items.find(({ id }) => id === call.param("replacement"));
    return asked
      ? ok({ data: { ...loaded.value.data, asked } })
      : fail(failure("not-found", { record: "codeReplacement" }));
  },
  view: (page, call, { name }) => voteView(page, call, name, ballotTexts(page).confirm),
  body: ({ page, form, data: { asked, vote } }, call) => {
    const t = ballotTexts(page);
    return (
      <>
        <h1 class="govuk-heading-l">{t.confirm}</h1>
        <SummaryList
          rows={[
            { key: t.dwelling, value: asked.dwelling },
            { key: t.reason, value: asked.reason },
            {
              key: t.askedBy,
              value:
                vote.bureau.find(({ partner }) => partner === asked.requestedBy.partner)?.name ??
                asked.requestedBy.partner,
            },
          ]}
        />
        <Warning>{t.confirmBody(asked.dwelling)}</Warning>
        <Form form={form}>
          <SaveOrLeave save={t.confirm} leave={inVote(call, "/remplacer")} />
        </Form>
      </>
    );
  },
  submit: (call) => confirmReplacement(call.ctx, { ...refOf(call), replacement: call.param("replacement") }),
  done: (call) => withNotice(inVote(call, "/remplacer"), "remplace"),
});
