import { describe, expect, test } from "vitest";
import { invitationState } from "./invitation.ts";

const invitedAt = "2027-03-01T09:00:00.000Z";

describe("An invitation", () => {
  test.each([
    ["2027-03-01T09:00:00.000Z", null, "sent"],
    ["2027-03-31T08:59:59.999Z", null, "sent"],
    ["2027-03-31T09:00:00.000Z", null, "expired"],
    ["2027-09-01T09:00:00.000Z", "2027-03-02T09:00:00.000Z", "accepted"],
  ])("at %s, taken up at %s, is %s", (now, acceptedAt, state) => {
    expect(invitationState({ invitedAt, acceptedAt }, now)).toBe(state);
  });
});
