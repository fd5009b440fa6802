import { listExports } from "@ipt/application/exports/list-exports.ts";
import { startExport } from "@ipt/application/exports/start-export.ts";
import type { DataExport } from "@ipt/domain/territory/data-export.ts";
import { ok } from "@ipt/domain/values/result.ts";
import { Button } from "../../../components/button.tsx";
import { ButtonLink } from "../../../components/button-link.tsx";
import { Form } from "../../../components/form.tsx";
import { Link } from "../../../components/link.tsx";
import { Table } from "../../../components/table.tsx";
import { Tag } from "../../../components/tag.tsx";
import { formPage } from "../../../forms/form-page.tsx";
import { inSpace } from "../../../frame/staff-view.ts";
import { EXPORT_TONES, exportPath } from "./export-state.ts";
import { exportTexts } from "./export-texts.ts";
import { settingsView } from "./settings-view.ts";
import { settingsTexts } from "./texts.ts";

/** The territory's own data, to keep or take elsewhere; exports under way are found again here. */
export const page = formPage<never, readonly DataExport[], DataExport>({
  fields: () => ({}),
  load: async (call) => {
    if (!call.deps.archives) return ok({ data: [] });
    const found = await listExports(call.ctx, {});
    return found.ok ? ok({ data: found.value }) : found;
  },
  view: (page, call) => settingsView(page, call, settingsTexts(page).data),
  body: ({ page, form, data }, call) => {
    const t = settingsTexts(page);
    const e = exportTexts(page);
    return (
      <>
        <h1 class="govuk-heading-xl">{t.data}</h1>
        <p class="govuk-body-l">{t.dataLead}</p>
        {call.deps.archives ? (
          <Form form={form}>
            <p class="govuk-body">{e.startBody}</p>
            <Button>{e.start}</Button>
          </Form>
        ) : (
          <ButtonLink path={`/v1/territories/${call.territory.id}/export`}>{t.download}</ButtonLink>
        )}
        {data.length === 0 ? null : (
          <Table
            caption={e.list}
            columns={[{ name: e.asked }, { name: e.status }]}
            rows={data.map(({ id, requestedAt, status }) => [
              <Link path={exportPath(call, id)} about={e.see}>
                {page.format.dateTime(requestedAt)}
              </Link>,
              <Tag tone={EXPORT_TONES[status]}>{e.statuses[status]}</Tag>,
            ])}
          />
        )}
      </>
    );
  },
  submit: (call) => startExport(call.ctx, {}),
  done: (call, { id }) => (call.deps.archives ? exportPath(call, id) : inSpace(call, "/reglages/donnees")),
});
