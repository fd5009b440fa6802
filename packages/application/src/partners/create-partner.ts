import { NewPartner, Partner } from "@ipt/domain/partner/partner.ts";
import { ok } from "@ipt/domain/values/result.ts";
import { command } from "../kernel/command.ts";
import { revised } from "../kernel/revised.ts";
import { create } from "../ports/changes.ts";

export const createPartner = command({
  name: "create-partner",
  allow: ["coordinator"],
  input: NewPartner,
  output: revised(Partner),
  decide: async (ctx, { id = ctx.newId(), ...description }) => {
    const value: Partner = { id, ...description };
    return ok({
      value: { ...value, revision: 1 },
      changes: [create("partner", value)],
      event: { type: "partner.created", subject: id, data: { name: value.name, kind: value.kind } },
    });
  },
});
