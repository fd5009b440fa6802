import { ok } from "@ipt/domain/values/result.ts";
import { schema } from "@ipt/domain/values/schema.ts";
import * as z from "zod";
import { query } from "../kernel/query.ts";
import { recognise } from "./recognise.ts";
import { VoterInput } from "./voter-input.ts";

const Erased = schema(() => z.strictObject({ erased: z.literal(true) }));

/** The browser has seen its ballot in the urn: the capsule has done its work. Erasing it again does no harm. */
export const eraseCapsule = Object.assign(
  query({
    name: "erase-capsule",
    allow: ["visitor"],
    input: VoterInput,
    output: Erased,
    load: async (ctx, voter) => {
      const found = await recognise(ctx, voter);
      if (!found.ok) return found;
      await ctx.store.eraseCapsule(found.value.online.ballot, found.value.hash);
      return ok({ erased: true as const });
    },
  }),
  { kind: "command" as const },
);
