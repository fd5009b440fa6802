import { Register } from "@ipt/domain/register/dwelling.ts";
import { ok } from "@ipt/domain/values/result.ts";
import { QuartierRef } from "../kernel/ids.ts";
import { ANY_MEMBER, query } from "../kernel/query.ts";
import { revised, withRevision } from "../kernel/revised.ts";
import { loadRegister } from "./load-register.ts";

export const getRegister = query({
  name: "get-register",
  allow: ANY_MEMBER,
  input: QuartierRef,
  output: revised(Register),
  load: async (ctx, { quartier }) => {
    const register = await loadRegister(ctx, quartier);
    return register.ok ? ok(withRevision(register.value)) : register;
  },
});
