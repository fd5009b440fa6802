import { importIdOf } from "@ipt/application/imports/import-id.ts";
import { keepRefusal } from "@ipt/application/imports/keep-refusal.ts";
import { getQuartier } from "@ipt/application/quartiers/get-quartier.ts";
import { importRegister } from "@ipt/application/registers/import-register.ts";
import { previewRegister } from "@ipt/application/registers/preview-register.ts";
import { refusedRegister } from "@ipt/application/registers/refused-register.ts";
import { decodeText, readRows } from "@ipt/documents/csv/read-rows.ts";
import { type Page, pageOf } from "../../../components/page-context.ts";
import { renderPage, type View } from "../../../components/render-page.tsx";
import { TABLE_FILE, TableFileForm } from "../../../components/table-file-form.tsx";
import { type FormState, newForm } from "../../../forms/form-state.ts";
import { withNotice } from "../../../frame/notice.tsx";
import { staffView } from "../../../frame/staff-view.ts";
import { localisePath } from "../../../i18n/path-language.ts";
import type { PageModule, TerritoryCall } from "../../../routes/call.ts";
import { failurePage } from "../../errors/failure.tsx";
import { importPath } from "../imports/import-paths.ts";
import { inQuartier } from "../quartiers/in-quartier.ts";
import { CHECKED, Checked, Dwellings } from "./preview.tsx";
import { registerTexts } from "./texts.ts";

const MOST_BYTES = 5_000_000;

const viewOf =
  (call: TerritoryCall) =>
  (page: Page): View => {
    const t = registerTexts(page);
    return staffView(page, call, {
      title: t.importIt,
      crumbs: [{ text: t.title, path: inQuartier(call, "/registre") }],
    });
  };

const ask = (call: TerritoryCall, form: FormState): Response | Promise<Response> =>
  renderPage(
    call.c,
    (page) => ({ ...viewOf(call)(page), form }),
    (page) => (
      <>
        <h1 class="govuk-heading-l">{registerTexts(page).importIt}</h1>
        <TableFileForm form={form} t={registerTexts(page)} mostBytes={MOST_BYTES} />
        <Dwellings
          caption={registerTexts(page).example}
          items={registerTexts(page).exampleLabels.map((label, index) => ({
            ref: `A-10${index + 1}`,
            building: "A",
            label,
            vacant: index === 1,
          }))}
        />
      </>
    ),
    form.errors.length > 0 ? 422 : 200,
  );

const check = async (call: TerritoryCall, file: File | undefined): Promise<Response> => {
  if (!file || file.size === 0 || file.size > MOST_BYTES) {
    const message = registerTexts(pageOf(call.c)).fileMissing;
    return ask(call, { ...newForm(), errors: [{ name: TABLE_FILE, message }] });
  }
  const text = decodeText(new Uint8Array(await file.arrayBuffer()));
  const quartier = call.param("quartier");
  const rows = await readRows(text);
  const preview = await previewRegister(call.ctx, { quartier, rows });
  if (!preview.ok) return failurePage(call, preview.error);
  const { fingerprint, errors } = preview.value;
  if (fingerprint === null) await keepRefusal(call.ctx, refusedRegister(quartier, rows, errors));
  const progress =
    fingerprint === null
      ? null
      : importPath(call, await importIdOf(call.ctx, "register", quartier, fingerprint), "/avancement.json");
  const message = registerTexts(pageOf(call.c)).refusedBody;
  const form = preview.value.importable
    ? newForm()
    : { ...newForm(), errors: [{ name: TABLE_FILE, message }] };
  return renderPage(
    call.c,
    (page) => ({ ...viewOf(call)(page), form }),
    (page) => (
      <>
        <Checked
          preview={preview.value}
          text={text}
          leave={inQuartier(call, "/registre")}
          progress={progress}
        />
        {preview.value.importable ? null : (
          <TableFileForm form={form} t={registerTexts(page)} mostBytes={MOST_BYTES} />
        )}
      </>
    ),
    preview.value.importable ? 200 : 422,
  );
};

/** A landlord's list: checked first, then imported whole or not at all. */
export const page: PageModule<TerritoryCall> = {
  get: async (call) => {
    const found = await getQuartier(call.ctx, { quartier: call.param("quartier") });
    return found.ok ? ask(call, newForm()) : failurePage(call, found.error);
  },
  post: async (call) => {
    const input = call.c.get("form");
    const text = input.text(CHECKED);
    if (text === "") return check(call, input.files.get(TABLE_FILE));
    const quartier = call.param("quartier");
    const done = await importRegister(call.ctx, { quartier, rows: await readRows(text) });
    if (!done.ok) return failurePage(call, done.error);
    const inForce = done.value.importedAt === call.ctx.now ? "importe" : "deja";
    const path = withNotice(inQuartier(call, "/registre"), inForce);
    return call.c.redirect(localisePath(path, call.c.get("language")), 303);
  },
};
