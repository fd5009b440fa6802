import { functions } from "@ipt/contracts/deployment.ts";
import { webhookEvents } from "@ipt/contracts/triggers.ts";
import { WEBHOOK_EVENT_TYPES } from "@ipt/domain/webhook/webhook-events.ts";
import { describe, expect, test } from "vitest";
import { NOW } from "../world/walk.ts";
import { streamEvent } from "./events.ts";

describe("The filters of the streams", () => {
  /** Lambda's own rule for the patterns we write: each field holds one of the values or prefixes listed. */
  const passes = (pattern: unknown, value: unknown): boolean => {
    if (Array.isArray(pattern)) {
      return pattern.some((one: unknown) =>
        typeof one === "object" && one !== null && "prefix" in one && typeof one.prefix === "string"
          ? typeof value === "string" && value.startsWith(one.prefix)
          : one === value,
      );
    }
    return Object.entries(pattern ?? {}).every(([name, inner]) =>
      passes(inner, typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined),
    );
  };
  const KEYS = [
    { pk: "T#amber", sk: "TERRITORY", projected: true, invites: false },
    { pk: "T#amber", sk: "MEMBER#u-1", projected: true, invites: true },
    { pk: "T#amber", sk: "QUARTIER#bellevue", projected: true, invites: false },
    { pk: "T#amber", sk: "USAGE#2026-03", projected: true, invites: false },
    { pk: "T#amber", sk: "INCIDENT#leak", projected: true, invites: false },
    { pk: "T#amber", sk: "EXPORT#x", projected: true, invites: false },
    { pk: "T#amber#Q#bellevue", sk: "CAMPAIGN#1", projected: false, invites: false },
    { pk: "USER#u-1", sk: "T#amber", projected: false, invites: false },
    { pk: "SESSION#ab", sk: "SESSION", projected: false, invites: false },
  ];

  test("let through events that partners' software may be told of, and the notice of a webhook disabled", () => {
    const pass = (name: "projector" | "mail", type: string, t = "event", eventName = "INSERT"): boolean => {
      const image = { t: { S: t }, d: { M: { type: { S: type }, state: { S: type } } } };
      const change = { name: "INSERT" as const, pk: "T#amber#J#2026-03", sk: `${NOW}#e`, image };
      const [record] = streamEvent([change]).Records;
      const { patterns } = functions[name].trigger;
      return patterns.some((one) => passes(one, { ...record, eventName }));
    };
    expect(webhookEvents.every((type) => pass("projector", type))).toBe(true);
    expect(webhookEvents.some((type) => pass("projector", type, "event", "MODIFY"))).toBe(false);
    expect(["member.invited", "help.asked"].some((type) => pass("projector", type))).toBe(false);
    expect(pass("projector", "pending", "webhookDelivery", "MODIFY")).toBe(true);
    expect(pass("projector", "retrying", "webhookDelivery", "MODIFY")).toBe(false);
    expect([pass("mail", "webhook.disabled"), pass("mail", "webhook.created")]).toEqual([true, false]);
    expect([...webhookEvents].sort()).toEqual([...WEBHOOK_EVENT_TYPES].sort());
  });

  test.each(KEYS)("let through what is handled: $pk / $sk", ({ pk, sk, projected, invites }) => {
    const [record] = streamEvent([{ name: "INSERT", pk, sk }]).Records;
    expect(functions.projector.trigger.patterns.some((one) => passes(one, record))).toBe(projected);
    expect(functions.mail.trigger.patterns.some((one) => passes(one, record))).toBe(invites);
    // An invitation sent again changes the member that is there.
    expect(
      functions.mail.trigger.patterns.some((one) => passes(one, { ...record, eventName: "MODIFY" })),
    ).toBe(invites);
  });
});
