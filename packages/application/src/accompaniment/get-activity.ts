import { Activity } from "@ipt/domain/accompaniment/activity.ts";
import { Id } from "@ipt/domain/values/id.ts";
import { fail, ok } from "@ipt/domain/values/result.ts";
import { schema } from "@ipt/domain/values/schema.ts";
import * as z from "zod";
import { failure } from "../kernel/failure.ts";
import { ANY_MEMBER, query } from "../kernel/query.ts";
import { revised, withRevision } from "../kernel/revised.ts";

const ActivityRef = schema(() => z.strictObject({ quartier: Id(), activity: Id() }));

export const getActivity = query({
  name: "get-activity",
  allow: ANY_MEMBER,
  input: ActivityRef,
  output: revised(Activity),
  load: async (ctx, { quartier, activity: id }) => {
    const stored = await ctx.store.get("activity", { quartier, id });
    return stored ? ok(withRevision(stored)) : fail(failure("not-found"));
  },
});
