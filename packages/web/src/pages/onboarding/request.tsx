import { invalidField } from "@ipt/application/kernel/failure.ts";
import { requestTerritory } from "@ipt/application/onboarding/request-territory.ts";
import { shippedCodes } from "@ipt/domain/territory/official-codes/shipped-codes.ts";
import { addressFor } from "@ipt/domain/territory/territory-id.ts";
import { fail, ok } from "@ipt/domain/values/result.ts";
import { Form } from "../../components/form.tsx";
import { Link } from "../../components/link.tsx";
import { Radios } from "../../components/radios.tsx";
import { SaveOrLeave } from "../../components/save-or-leave.tsx";
import { SummaryList } from "../../components/summary-list.tsx";
import { TextField } from "../../components/text-field.tsx";
import { siteFormPage } from "../../forms/form-page.tsx";
import { withNotice } from "../../frame/notice.tsx";
import type { SiteCall } from "../../routes/call.ts";
import { writingIn } from "../../routes/context-in.ts";
import { readTerritory, type TerritoryField, territoryFields } from "./territory-form.ts";
import { onboardingTexts } from "./texts.ts";

const MOST_NAMED = 12;

/** What the official list has for the code in the address, when it has one. */
const chosenIn = async ({ c }: SiteCall) => {
  const siren = c.req.query("siren");
  const insee = c.req.query("commune");
  if (siren === undefined && insee === undefined) return null;
  const codes = await shippedCodes();
  const epci = siren === undefined ? null : codes.epci(siren);
  if (epci) return { ...epci, insee: null, vintage: codes.vintage };
  const commune = insee === undefined ? null : codes.commune(insee);
  return commune && { ...commune, siren: null, communes: [commune], vintage: codes.vintage };
};

type Data = { readonly chosen: Awaited<ReturnType<typeof chosenIn>>; readonly sandbox: boolean };

export const page = siteFormPage<TerritoryField, Data, { readonly id: string; readonly sandbox: boolean }>({
  fields: territoryFields,
  load: async (call) => {
    const chosen = await chosenIn(call);
    const sandbox = call.c.req.query("essai") !== undefined;
    const saved = {
      use: sandbox ? "sandbox" : "project",
      siren: chosen?.siren,
      communes: chosen?.insee,
      name: chosen?.name,
      territory: chosen ? addressFor(chosen.name) : null,
    };
    return ok({ data: { chosen, sandbox }, saved });
  },
  view: (page, _call, { sandbox }) => {
    const t = onboardingTexts(page);
    return { title: sandbox ? t.sandboxTitle : t.requestTitle, back: "/commencer/territoire" };
  },
  body: ({ page, form, field, data }, call) => {
    const t = onboardingTexts(page);
    const { chosen, sandbox } = data;
    const named = chosen?.communes.slice(0, MOST_NAMED).map(({ name }) => name) ?? [];
    const others = (chosen?.communes.length ?? 0) - named.length;
    const names = page.format.list([...named, ...(others > 0 ? [t.more(page.format.number(others))] : [])]);
    return (
      <>
        <h1 class="govuk-heading-xl">{sandbox ? t.sandboxTitle : t.requestTitle}</h1>
        <p class="govuk-body-l">{sandbox ? t.sandboxLead : t.requestLead}</p>
        {chosen ? (
          <>
            <SummaryList
              rows={[
                {
                  key: t.official,
                  value: (
                    <>
                      {t.officialOf(
                        chosen.name,
                        chosen.siren === null ? t.insee(chosen.insee) : t.siren(chosen.siren),
                      )}
                      <br />
                      <span class="ipt-quiet">{t.asOf(String(chosen.vintage))}</span>
                    </>
                  ),
                },
                ...(chosen.siren === null ? [] : [{ key: t.communesOf, value: names }]),
              ]}
            />
            <p class="govuk-body">
              <Link path="/commencer/territoire">{t.changeChoice}</Link>
            </p>
          </>
        ) : null}
        <Form form={form} action={page.path + new URL(call.c.req.url).search}>
          <Radios
            {...field("use")}
            items={(["project", "sandbox"] as const).map((value) => ({
              value,
              label: t.uses[value],
              hint: t.useHints[value],
            }))}
          />
          {chosen ? (
            <>
              <input type="hidden" name="siren" value={chosen.siren ?? ""} />
              <input type="hidden" name="communes" value={chosen.insee ?? ""} />
            </>
          ) : (
            <>
              <TextField {...field("siren")} width={10} inputmode="numeric" />
              <TextField {...field("communes")} />
            </>
          )}
          <TextField {...field("name")} />
          <TextField {...field("territory")} prefix={`${new URL(page.baseUrl).host}/`} width={20} />
          <SaveOrLeave save={sandbox ? t.openSandbox : t.send} leave="/commencer" />
        </Form>
      </>
    );
  },
  submit: async (call, input) => {
    const session = await call.deps.currentSession(call.c);
    const wished = readTerritory(input);
    const asked = await requestTerritory(await writingIn(call, wished.territory ?? ""), {
      ...wished,
      email: session?.email?.toLowerCase(),
    });
    return !asked.ok && asked.error.code === "already-exists"
      ? fail(invalidField(["territory"], "taken"))
      : asked;
  },
  done: (_call, { id, sandbox }) => withNotice(`/espace/${id}/demande`, sandbox ? "ouvert" : "envoyee"),
});
