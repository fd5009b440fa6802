import { generateKeyPairSync } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { openTicket, sealTicket, ticketKey } from "./ticket.ts";

const pkcs8 = (): Buffer =>
  generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey.export({ type: "pkcs8", format: "der" });
const secret = pkcs8();
const key = ticketKey("vote-1", secret);

test("A ticket gives back its text under its own key and context, differently sealed each time", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.string(), (text, context) => {
      const ticket = sealTicket(key, context, text);
      expect(openTicket(key, context, ticket)).toBe(text.toWellFormed());
      expect(sealTicket(key, context, text)).not.toEqual(ticket);
    }),
    { numRuns: 50 },
  );
});

test("A ticket of another vote, key or context, changed, cut or invented opens nothing", () => {
  const ticket = sealTicket(key, "edition hash", "12 L-000123");
  expect(Buffer.from(ticket).toString("latin1")).not.toContain("L-000123");
  expect(openTicket(ticketKey("vote-2", secret), "edition hash", ticket)).toBeNull();
  expect(openTicket(ticketKey("vote-1", pkcs8()), "edition hash", ticket)).toBeNull();
  expect(openTicket(key, "edition other", ticket)).toBeNull();
  for (let at = 0; at < ticket.length; at += 1) {
    const changed = ticket.map((byte, index) => (index === at ? byte ^ 1 : byte));
    expect(openTicket(key, "edition hash", changed)).toBeNull();
    expect(openTicket(key, "edition hash", ticket.subarray(0, at))).toBeNull();
  }
});
