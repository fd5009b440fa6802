import { Notification } from "@ipt/domain/campaign/notification.ts";
import { fail, ok } from "@ipt/domain/values/result.ts";
import { failure } from "../kernel/failure.ts";
import { QuartierRef } from "../kernel/ids.ts";
import { ANY_MEMBER, query } from "../kernel/query.ts";
import { revised, withRevision } from "../kernel/revised.ts";
import { loadCurrent } from "./current.ts";

export const getNotification = query({
  name: "get-notification",
  allow: ANY_MEMBER,
  input: QuartierRef,
  output: revised(Notification),
  load: async (ctx, { quartier }) => {
    const current = await loadCurrent(ctx, quartier);
    if (!current.ok) return current;
    const { notification } = current.value;
    return notification ? ok(withRevision(notification)) : fail(failure("not-found"));
  },
});
