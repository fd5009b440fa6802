import { networkOf, sourceOf } from "@ipt/application/kernel/source.ts";
import { expect, it } from "vitest";
import { digest } from "./digest.ts";

const at = (now: string, secret = "s") => ({ secret, now, digest });

it.each([
  ["203.0.113.7", "203.0.113.7"],
  ["::ffff:203.0.113.7", "203.0.113.7"],
  ["2001:DB8:1:2:3:4:5:6", "2001:db8:1:2"],
  ["2001:db8:0001:0002::1", "2001:db8:1:2"],
  ["2001:db8::1", "2001:db8:0:0"],
  ["::1", "0:0:0:0"],
])("%s is counted as %s", (address, network) => {
  expect(networkOf(address)).toBe(network);
});

it("A source keeps its name for an hour, and tells nothing of the address", async () => {
  const one = await sourceOf("203.0.113.7", at("2027-03-15T09:00:00.000Z"));
  expect(one).toMatch(/^[0-9a-f]{32}$/);
  expect(await sourceOf("203.0.113.7", at("2027-03-15T09:59:59.000Z"))).toBe(one);
  expect(await sourceOf("203.0.113.7", at("2027-03-15T10:00:00.000Z"))).not.toBe(one);
  expect(await sourceOf("203.0.113.8", at("2027-03-15T09:00:00.000Z"))).not.toBe(one);
  expect(await sourceOf("203.0.113.7", at("2027-03-15T09:00:00.000Z", "other"))).not.toBe(one);
  expect(await sourceOf(null, at("2027-03-15T09:00:00.000Z"))).toBeNull();
});
