import { Id } from "@ipt/domain/values/id.ts";
import { fail } from "@ipt/domain/values/result.ts";
import { schema } from "@ipt/domain/values/schema.ts";
import { AttendanceMark } from "@ipt/domain/vote/attendance.ts";
import * as z from "zod";
import { failure } from "../kernel/failure.ts";
import { listing, listPage, pageShape } from "../kernel/listing.ts";
import { query } from "../kernel/query.ts";
import { revised } from "../kernel/revised.ts";

const AttendancePage = schema(() =>
  z.strictObject({
    quartier: Id(),
    vote: Id(),
    shard: z.coerce.number().int().min(0).max(15).default(0),
    ...pageShape(),
  }),
);

/** The attendance list, dwelling by dwelling, shard by shard: open to the bureau, who answer for it. */
export const listAttendance = query({
  name: "list-attendance",
  allow: ["bureau-member"],
  input: AttendancePage,
  output: listing(revised(AttendanceMark)),
  load: async (ctx, { quartier, vote, shard, ...page }) => {
    const [stored, marks] = await Promise.all([
      ctx.store.get("vote", { quartier, id: vote }),
      listPage(ctx, "attendanceMark", { quartier, vote, shard }, page),
    ]);
    return stored ? marks : fail(failure("not-found", { record: "vote" }));
  },
});
