import { isAllowed } from "@ipt/application/kernel/actor.ts";
import { askReplacement } from "@ipt/application/votes/ask-replacement.ts";
import { uploadCodes } from "@ipt/application/votes/upload-codes.ts";
import type { Vote } from "@ipt/domain/vote/vote.ts";
import { Link } from "../../../components/link.tsx";
import { usePage } from "../../../components/page-context.ts";
import type { TerritoryCall } from "../../../routes/call.ts";
import { inVote } from "../votes/in-vote.ts";
import { ballotTexts } from "./texts.ts";

/** Ways from a vote to its letters and to its voters' page, for whom they concern. */
export const LetterLinks = ({ call, vote }: { readonly call: TerritoryCall; readonly vote: Vote }) => {
  const t = ballotTexts(usePage());
  const { actor } = call.ctx;
  if (vote.channels === "paper") return null;
  const landlord = isAllowed(actor, uploadCodes.allow) && vote.status === "planned";
  const running = vote.status === "planned" || vote.status === "open";
  const bureau = isAllowed(actor, askReplacement.allow) && running && vote.codes !== null;
  return (
    <ul class="govuk-list govuk-list--spaced">
      {landlord ? (
        <li>
          <Link path={inVote(call, "/lettres")}>{t.title}</Link>
        </li>
      ) : null}
      {bureau ? (
        <li>
          <Link path={inVote(call, "/remplacer")}>{t.lostTitle}</Link>
        </li>
      ) : null}
      <li>
        <Link path={`/${call.territory.id}/quartiers/${vote.quartier}/votes/${vote.id}`}>{t.seeVoters}</Link>
      </li>
    </ul>
  );
};
