import { renderPage } from "../../../../components/render-page.tsx";
import type { PageModule, TerritoryCall } from "../../../../routes/call.ts";
import { failurePage } from "../../../errors/failure.tsx";
import { voteView } from "../in-vote.ts";
import { keysPrintOf, loadOnline } from "./online-vote.ts";
import { Ceremony, Compared, Confirm, ReadBack, Sealed, Shares } from "./sealing-parts.tsx";
import { onlineWords } from "./words.ts";

/** The sealing of the urn, step by step: keys and shares, each read back, a second member confirms. */
export const page: PageModule<TerritoryCall> = {
  get: async (call) => {
    const shown = await loadOnline(call);
    if (!shown.ok) return failurePage(call, shown.error);
    const { value } = shown;
    const { sealing } = value.vote;
    const keys = sealing ? await keysPrintOf(value.ballot, sealing) : "";
    const confirmed = sealing?.confirmedBy != null;
    const mine = sealing?.shares.find((share) => share.partner === value.mine);
    const allRead = sealing?.shares.every((share) => share.readBackAt !== null) ?? false;
    return renderPage(
      call.c,
      (page) => ({
        ...voteView(page, call, value.name, onlineWords(page).sealing.title),
        island: "bureau",
      }),
      (page) => {
        const t = onlineWords(page).sealing;
        return (
          <>
            <div class="ipt-screen-only">
              <h1 class="govuk-heading-xl">{t.title}</h1>
              {confirmed ? null : <p class="govuk-body-l">{t.lead}</p>}
            </div>
            {sealing && confirmed ? <Sealed shown={value} sealing={sealing} keys={keys} /> : null}
            <div class="ipt-screen-only">
              <Compared shown={value} />
              {sealing ? <Shares shown={value} sealing={sealing} /> : null}
              {sealing && mine?.readBackAt === null ? (
                <ReadBack call={call} shown={value} sealing={sealing} />
              ) : null}
              {sealing && allRead && !confirmed ? (
                <Confirm call={call} shown={value} sealing={sealing} />
              ) : null}
            </div>
            {confirmed || value.vote.status !== "planned" ? null : <Ceremony call={call} shown={value} />}
          </>
        );
      },
    );
  },
};
