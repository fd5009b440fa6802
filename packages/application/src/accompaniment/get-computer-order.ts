import { ComputerOrder } from "@ipt/domain/accompaniment/computer-order.ts";
import { Id } from "@ipt/domain/values/id.ts";
import { fail, ok } from "@ipt/domain/values/result.ts";
import { schema } from "@ipt/domain/values/schema.ts";
import * as z from "zod";
import { failure } from "../kernel/failure.ts";
import { ANY_MEMBER, query } from "../kernel/query.ts";
import { revised, withRevision } from "../kernel/revised.ts";

const ComputerOrderRef = schema(() => z.strictObject({ quartier: Id(), order: Id() }));

export const getComputerOrder = query({
  name: "get-computer-order",
  allow: ANY_MEMBER,
  input: ComputerOrderRef,
  output: revised(ComputerOrder),
  load: async (ctx, { quartier, order: id }) => {
    const stored = await ctx.store.get("computerOrder", { quartier, id });
    return stored ? ok(withRevision(stored)) : fail(failure("not-found"));
  },
});
