import { Inset } from "../../components/inset.tsx";
import { Link } from "../../components/link.tsx";
import { usePage } from "../../components/page-context.ts";
import { inSpace } from "../../frame/staff-view.ts";
import type { TerritoryCall } from "../../routes/call.ts";
import { partnerTexts } from "./texts.ts";

/** Reminds whoever was invited and went straight to work that nobody knows yet that they are there. */
export const Invited = ({ call }: { readonly call: TerritoryCall }) => {
  const page = usePage();
  const t = partnerTexts(page);
  const { actor } = call.ctx;
  if (actor.kind !== "member" || actor.invitedUntil === undefined) return null;
  // In a sandbox, whose clock is moved on, invitations last.
  const before = call.territory.sandbox ? "" : t.answerBefore(page.format.dateTime(actor.invitedUntil));
  return (
    <Inset>
      <p class="govuk-body">
        {t.invited} {before} <Link path={inSpace(call, "/bienvenue")}>{t.readInvitation}</Link>
      </p>
    </Inset>
  );
};
