import { Register } from "@ipt/domain/register/dwelling.ts";
import { fail, ok } from "@ipt/domain/values/result.ts";
import { loadCurrent } from "../campaigns/current.ts";
import { failure } from "../kernel/failure.ts";
import { QuartierRef } from "../kernel/ids.ts";
import { ANY_MEMBER, query } from "../kernel/query.ts";
import { revised, withRevision } from "../kernel/revised.ts";

export const getRegister = query({
  name: "get-register",
  allow: ANY_MEMBER,
  input: QuartierRef,
  output: revised(Register),
  load: async (ctx, { quartier }) => {
    const current = await loadCurrent(ctx, quartier);
    if (!current.ok) return current;
    const { register } = current.value;
    return register ? ok(withRevision(register)) : fail(failure("not-found", { record: "register" }));
  },
});
