import { listImports } from "@ipt/application/imports/list-imports.ts";
import { isAllowed } from "@ipt/application/kernel/actor.ts";
import { getQuartier } from "@ipt/application/quartiers/get-quartier.ts";
import { getRegister } from "@ipt/application/registers/get-register.ts";
import { importRegister } from "@ipt/application/registers/import-register.ts";
import { listDwellings } from "@ipt/application/registers/list-dwellings.ts";
import type { Register } from "@ipt/domain/register/dwelling.ts";
import { ButtonLink } from "../../../components/button-link.tsx";
import { EmptyState } from "../../../components/empty-state.tsx";
import { Link } from "../../../components/link.tsx";
import { usePage } from "../../../components/page-context.ts";
import { renderPage } from "../../../components/render-page.tsx";
import { SummaryList } from "../../../components/summary-list.tsx";
import { Tag } from "../../../components/tag.tsx";
import { Notice } from "../../../frame/notice.tsx";
import { inSpace, staffView } from "../../../frame/staff-view.ts";
import type { PageModule, TerritoryCall } from "../../../routes/call.ts";
import { failurePage } from "../../errors/failure.tsx";
import { Imports } from "../imports/import-rows.tsx";
import { importTexts } from "../imports/texts.ts";
import { inQuartier, quartierCrumb } from "../quartiers/in-quartier.ts";
import { registerTexts } from "./texts.ts";

const Summary = ({ register }: { readonly register: Register }) => {
  const page = usePage();
  const t = registerTexts(page);
  const { number, dateTime } = page.format;
  return (
    <>
      <p class="govuk-body">
        <Tag tone={register.frozenAt ? "good" : "warn"}>
          {register.frozenAt ? t.frozenState : t.openState}
        </Tag>
      </p>
      <SummaryList
        rows={[
          { key: t.dwellings, value: number(register.dwellings) },
          { key: t.vacant, value: number(register.vacant) },
          { key: t.concerned, value: number(register.concerned) },
          { key: t.fingerprint, value: <code class="ipt-code">{register.fingerprint}</code> },
          { key: t.importedAt, value: dateTime(register.importedAt) },
          ...(register.frozenAt ? [{ key: t.frozenAt, value: dateTime(register.frozenAt) }] : []),
        ]}
      />
    </>
  );
};

/** Imports shown beside the register. */
const LAST = 5;

export const page: PageModule<TerritoryCall> = {
  get: async (call) => {
    const quartier = call.param("quartier");
    const mayImport = isAllowed(call.ctx.actor, importRegister.allow);
    const [found, read, sent] = await Promise.all([
      getQuartier(call.ctx, { quartier }),
      getRegister(call.ctx, { quartier }),
      mayImport ? listImports(call.ctx, { quartier }) : null,
    ]);
    if (!found.ok) return failurePage(call, found.error);
    const register = read.ok ? read.value : null;
    const imports = sent?.ok ? sent.value.slice(0, LAST) : [];
    const mayList = isAllowed(call.ctx.actor, listDwellings.allow);
    const open = mayImport && !register?.frozenAt;
    return renderPage(
      call.c,
      (page) =>
        staffView(page, call, {
          title: registerTexts(page).title,
          crumbs: [quartierCrumb(call, found.value.name)],
        }),
      (page) => {
        const t = registerTexts(page);
        return (
          <>
            <Notice of={{ importe: t.imported, deja: t.already, fige: t.frozen }} />
            <h1 class="govuk-heading-xl">{t.title}</h1>
            <p class="govuk-body-l">{t.lead}</p>
            {register ? (
              <Summary register={register} />
            ) : (
              <EmptyState title={t.none}>
                <p class="govuk-body">{t.noneBody}</p>
                {open ? (
                  <ButtonLink path={inQuartier(call, "/registre/importer")}>{t.importIt}</ButtonLink>
                ) : null}
              </EmptyState>
            )}
            <div class="govuk-button-group">
              {open && register ? (
                <ButtonLink path={inQuartier(call, "/registre/figer")}>{t.freeze}</ButtonLink>
              ) : null}
              {open && register ? (
                <ButtonLink path={inQuartier(call, "/registre/importer")} variant="secondary">
                  {t.replaceIt}
                </ButtonLink>
              ) : null}
              {register && mayList ? (
                <Link path={inQuartier(call, "/registre/logements")}>{t.list}</Link>
              ) : null}
            </div>
            {imports.length === 0 ? null : (
              <>
                <Imports call={call} imports={imports} caption={importTexts(page).ofQuartier} />
                <p class="govuk-body">
                  <Link path={inSpace(call, "/imports")}>{importTexts(page).all}</Link>
                </p>
              </>
            )}
          </>
        );
      },
    );
  },
};
