import { publishQuartier, unpublishQuartier } from "@ipt/application/publication/publish-quartier.ts";
import { getQuartier } from "@ipt/application/quartiers/get-quartier.ts";
import { ok } from "@ipt/domain/values/result.ts";
import { Button } from "../../../components/button.tsx";
import { ButtonGroup } from "../../../components/button-group.tsx";
import { Form } from "../../../components/form.tsx";
import { LeaveLink } from "../../../components/leave-link.tsx";
import { Link } from "../../../components/link.tsx";
import { formPage } from "../../../forms/form-page.tsx";
import { withNotice } from "../../../frame/notice.tsx";
import { staffView } from "../../../frame/staff-view.ts";
import { inQuartier, quartierCrumb } from "./in-quartier.ts";
import { publicationTexts } from "./publication-texts.ts";

const WITHDRAW = "withdraw";

/** Shows the quartier's page to everyone, or takes it back: whichever is possible now. */
export const page = formPage({
  fields: () => ({}),
  load: async (call) => {
    const found = await getQuartier(call.ctx, { quartier: call.param("quartier") });
    return found.ok ? ok({ data: found.value }) : found;
  },
  view: (page, call, { name, publication }) => {
    const t = publicationTexts(page);
    return staffView(page, call, {
      title: publication ? t.withdrawTitle(name) : t.publishTitle(name),
      crumbs: [quartierCrumb(call, name)],
    });
  },
  body: ({ page, form, data: { name, publication } }, call) => {
    const t = publicationTexts(page);
    return (
      <>
        <h1 class="govuk-heading-l">{publication ? t.withdrawTitle(name) : t.publishTitle(name)}</h1>
        <p class="govuk-body">{publication ? t.withdrawBody : t.publishBody}</p>
        <p class="govuk-body">
          <Link path={`/${call.territory.id}/quartiers/${call.param("quartier")}`}>
            {publication ? t.see : t.preview}
          </Link>
        </p>
        <Form form={form}>
          <ButtonGroup>
            {publication ? (
              <Button variant="warning" name="act" value={WITHDRAW}>
                {t.withdraw}
              </Button>
            ) : (
              <Button>{t.publish}</Button>
            )}
            <LeaveLink path={inQuartier(call)} />
          </ButtonGroup>
        </Form>
      </>
    );
  },
  submit: (call, input) => {
    const act = input.text("act") === WITHDRAW ? unpublishQuartier : publishQuartier;
    return act(call.ctx, { quartier: call.param("quartier") });
  },
  done: (call, { publication }) => withNotice(inQuartier(call), publication ? "publie" : "retire"),
});
