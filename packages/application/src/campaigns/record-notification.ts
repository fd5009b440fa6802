import { NewNotification, Notification } from "@ipt/domain/campaign/notification.ts";
import { fail, ok } from "@ipt/domain/values/result.ts";
import { command } from "../kernel/command.ts";
import { failure } from "../kernel/failure.ts";
import { revised } from "../kernel/revised.ts";
import { create, replace } from "../ports/changes.ts";
import { loadRunning } from "./current.ts";

/** Records when tenants were individually notified. It can be corrected until the vote stage begins. */
export const recordNotification = command({
  name: "record-notification",
  allow: ["coordinator", "landlord-agent"],
  input: NewNotification,
  output: revised(Notification),
  retry: true,
  decide: async (ctx, { quartier, ...description }) => {
    const current = await loadRunning(ctx, quartier);
    if (!current.ok) return current;
    const { campaign, notification } = current.value;
    const { number, stage } = campaign.value;
    if (stage !== "preparation" && stage !== "information") {
      return fail(failure("wrong-stage", { stage, wanted: "information" }));
    }
    const value: Notification = { quartier, campaign: number, ...description };
    return ok({
      value: { ...value, revision: (notification?.revision ?? 0) + 1 },
      changes: [
        notification ? replace("notification", value, notification.revision) : create("notification", value),
      ],
      event: {
        type: "notification.recorded",
        subject: String(number),
        quartier,
        data: {
          firstReceivedOn: value.firstReceivedOn,
          lastReceivedOn: value.lastReceivedOn,
          dwellings: value.dwellingsNotified,
        },
      },
    });
  },
});
