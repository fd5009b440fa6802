import { InformationAction, NewEvidence } from "@ipt/domain/campaign/information-action.ts";
import { fail, ok } from "@ipt/domain/values/result.ts";
import { command } from "../kernel/command.ts";
import { failure } from "../kernel/failure.ts";
import { revised } from "../kernel/revised.ts";
import { replace } from "../ports/changes.ts";
import { loadRunning } from "./current.ts";

const MOST_EVIDENCE = 20;

/** Adds a proof to an information action; two people adding at once both succeed. */
export const addEvidence = command({
  name: "add-evidence",
  allow: ["coordinator", "landlord-agent", "partner-contributor"],
  input: NewEvidence,
  output: revised(InformationAction),
  retry: true,
  decide: async (ctx, { quartier, action, ...evidence }) => {
    const current = await loadRunning(ctx, quartier);
    if (!current.ok) return current;
    const stored = current.value.actions.find((one) => one.value.id === action);
    if (!stored) return fail(failure("not-found", { record: "informationAction" }));
    if (stored.value.evidence.length >= MOST_EVIDENCE) {
      return fail(failure("already-exists", { record: "evidence", most: MOST_EVIDENCE }));
    }
    const value = { ...stored.value, evidence: [...stored.value.evidence, evidence] };
    return ok({
      value: { ...value, revision: stored.revision + 1 },
      changes: [replace("informationAction", value, stored.revision)],
      event: {
        type: "information-action.evidenced",
        subject: action,
        quartier,
        data: { kind: evidence.kind },
      },
    });
  },
});
