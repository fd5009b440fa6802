import { describe, expect, it } from "vitest";
import { refusalOf } from "./transport.ts";

const said = (status: number, code: string, details: Record<string, string> = {}, wait = 10) =>
  refusalOf({ status, body: { type: `urn:ipt:problem:${code}`, details }, wait });

const [opens, closes] = ["2026-03-16T08:00:00.000Z", "2026-03-19T17:00:00.000Z"];

describe("What a refusal of the service means for a voter", () => {
  it.each([
    ["code-unknown", 404, { code: "code-unknown" }],
    ["code-voided", 409, { code: "code-void" }],
    ["already-voted", 409, { code: "already-voted" }],
    ["signature-invalid", 422, { code: "refused" }],
    ["unavailable", 503, { code: "unreachable" }],
  ])("%s", (code, status, refusal) => {
    expect(said(status, code)).toEqual(refusal);
  });

  it("tells a vote not open yet from a closed one, the closing instant itself being closed", () => {
    const at = (now: string) => said(409, "vote-not-open", { opens, closes, now });
    expect(at("2026-03-16T07:59:59.999Z")).toEqual({ code: "not-open", opens });
    expect(at(closes)).toEqual({ code: "closed", closes });
    expect(said(409, "urn-closed", { closes })).toEqual({ code: "closed", closes });
  });

  it("waits as long as it is told after too many tries", () => {
    expect(said(429, "too-many-tries", {}, 540)).toEqual({ code: "busy", seconds: 540 });
  });

  it("takes an answer that is not the service's for an outage", () => {
    expect(refusalOf({ status: 502, body: null, wait: 10 })).toEqual({ code: "unreachable" });
  });
});
