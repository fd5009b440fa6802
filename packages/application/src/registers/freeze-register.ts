import { Register } from "@ipt/domain/register/dwelling.ts";
import { fail, ok } from "@ipt/domain/values/result.ts";
import { loadRunning } from "../campaigns/current.ts";
import { actorLabel } from "../kernel/actor.ts";
import { command } from "../kernel/command.ts";
import { failure } from "../kernel/failure.ts";
import { QuartierRef } from "../kernel/ids.ts";
import { revised } from "../kernel/revised.ts";
import { replace } from "../ports/changes.ts";

/** Freezes the register: from then on it is the base of quorum and majority, and can't be imported again. */
export const freezeRegister = command({
  name: "freeze-register",
  allow: ["coordinator", "landlord-agent"],
  input: QuartierRef,
  output: revised(Register),
  decide: async (ctx, { quartier }) => {
    const current = await loadRunning(ctx, quartier);
    if (!current.ok) return current;
    const { register } = current.value;
    if (!register) return fail(failure("not-found", { record: "register" }));
    if (register.value.frozenAt)
      return fail(failure("register-frozen", { frozenAt: register.value.frozenAt }));
    const value = { ...register.value, frozenAt: ctx.now, frozenBy: actorLabel(ctx.actor) };
    return ok({
      value: { ...value, revision: register.revision + 1 },
      changes: [replace("register", value, register.revision)],
      event: {
        type: "register.frozen",
        subject: value.edition,
        quartier,
        data: { concerned: value.concerned, fingerprint: value.fingerprint },
      },
    });
  },
});
