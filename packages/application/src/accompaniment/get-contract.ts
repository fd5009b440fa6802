import { Contract } from "@ipt/domain/accompaniment/contract.ts";
import { Id } from "@ipt/domain/values/id.ts";
import { fail, ok } from "@ipt/domain/values/result.ts";
import { schema } from "@ipt/domain/values/schema.ts";
import * as z from "zod";
import { failure } from "../kernel/failure.ts";
import { ANY_MEMBER, query } from "../kernel/query.ts";
import { revised, withRevision } from "../kernel/revised.ts";

const ContractRef = schema(() => z.strictObject({ quartier: Id(), contract: Id() }));

export const getContract = query({
  name: "get-contract",
  allow: ANY_MEMBER,
  input: ContractRef,
  output: revised(Contract),
  load: async (ctx, { quartier, contract: id }) => {
    const stored = await ctx.store.get("contract", { quartier, id });
    return stored ? ok(withRevision(stored)) : fail(failure("not-found"));
  },
});
