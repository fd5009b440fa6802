import { MOST_PENDING, MOST_SANDBOXES } from "@ipt/application/onboarding/request-territory.ts";
import { limits } from "@ipt/contracts/limits.ts";
import { ALLOWED_AN_HOUR } from "@ipt/domain/access/allowance.ts";
import { renderPage } from "../../components/render-page.tsx";
import { Table } from "../../components/table.tsx";
import { MOST_FORM_BYTES } from "../../http/form-guard.ts";
import type { PageModule, SiteCall } from "../../routes/call.ts";
import { operatorView } from "./operator-view.ts";
import { platformTexts } from "./platform-texts.ts";

/** What the service refuses, from the very figures that it applies. */
export const page: PageModule<SiteCall> = {
  get: (call) =>
    renderPage(
      call.c,
      (page) => operatorView(page, { title: platformTexts(page).limits }),
      (page) => {
        const t = platformTexts(page);
        const { number, fileSize } = page.format;
        return (
          <>
            <h1 class="govuk-heading-xl">{t.limits}</h1>
            <p class="govuk-body-l">{t.limitsLead}</p>
            <Table
              caption={t.limits}
              hideCaption
              columns={[{ name: t.limit }, { name: t.value }, { name: t.when }]}
              rows={[
                [t.firewall, number(limits.requestsPerAddress), t.firewallOver],
                [t.rate, number(limits.siteRate), t.rateOver(number(limits.siteBurst))],
                [t.perKey, number(limits.requestsPerKey), t.perMinuteOver],
                [t.perTerritory, number(limits.requestsPerTerritory), t.perMinuteOver],
                [t.body, fileSize(limits.apiBodyBytes), t.sizeOver],
                [t.form, fileSize(MOST_FORM_BYTES), t.sizeOver],
                [t.codes(number(limits.wrongCodesMinutes)), number(limits.wrongCodes), t.codesOver],
                [t.questions, number(ALLOWED_AN_HOUR.question.source), t.waitOver],
                [t.questionsAll, number(ALLOWED_AN_HOUR.question.territory), t.waitOver],
                [t.help, number(ALLOWED_AN_HOUR.help.source), t.waitOver],
                [t.helpAll, number(ALLOWED_AN_HOUR.help.territory), t.waitOver],
                [t.requests, number(ALLOWED_AN_HOUR["territory-request"].source), t.waitOver],
                [t.requestsAll, number(ALLOWED_AN_HOUR["territory-request"].territory), t.waitOver],
                [t.pending, number(MOST_PENDING), t.pendingOver],
                [t.sandboxes, number(MOST_SANDBOXES), t.sandboxesOver],
              ]}
            />
            <h2 class="govuk-heading-m">{t.flags}</h2>
            <p class="govuk-body">{t.flagsBody}</p>
          </>
        );
      },
    ),
};
