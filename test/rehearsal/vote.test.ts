import { suspendTerritory } from "@ipt/application/territories/set-status.ts";
import { askCount } from "@ipt/application/votes/ask-count.ts";
import { enterCount } from "@ipt/application/votes/enter-count.ts";
import { sealMinutes } from "@ipt/application/votes/seal-minutes.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { countUrn, readAttendance } from "../vote/audit.ts";
import { CLOSES, DURING, OPENS, ref, SHUT } from "../vote/polling-station.ts";
import { httpEvent, restEvent } from "./events.ts";
import { answerTo } from "./function-fetch.ts";
import { type HeldVote, holdVote } from "./hold-vote.ts";

let held: HeldVote;
beforeAll(async () => {
  held = await holdVote();
});
afterAll(() => held.stop());

const DONE = { batchItemFailures: [] };
const refused = () => held.cloud.engine.calls.filter(({ allowed }) => !allowed);

describe("A vote held by the functions as built", () => {
  it("opens at its instant, by the clock, and takes ballots from then on", async () => {
    held.setNow("2026-03-16T07:59:00.000Z");
    expect(await held.tick()).toEqual(DONE);
    expect(await held.cast(held.voters[0])).toBe(409);
    held.setNow(OPENS);
    expect(await held.tick()).toEqual(DONE);
    expect(held.clock.lines.join("\n")).toContain('"message":"vote opened"');
    const known = await held.doors.voter("dwelling", { key: held.voters[0]?.key });
    expect(await known.json()).toMatchObject({ status: "open", dwelling: expect.anything() });
    expect(await held.cast(held.voters[0])).toBe(200);
    expect(await held.cast(held.voters[0])).toBe(200);
    expect((await held.doors.voter("erasure", { key: held.voters[0]?.key })).status).toBe(200);
  });

  it("goes on while the territory is suspended", async () => {
    held.setNow(DURING);
    await held.polls.city.act("operator", suspendTerritory, {});
    expect(await held.cast(held.voters[1])).toBe(200);
  });

  it("goes on through a deployment: what one version signed, the next one signs the same", async () => {
    const voter = held.voters[2];
    const before = await held.doors.voter("signature", voter?.request ?? {});
    const next = await held.cloud.start("ballot");
    const through = held.doorsThrough(next);
    const after = await through.voter("signature", voter?.request ?? {});
    expect(await after.json()).toEqual(await before.json());
    expect(await held.cast(voter, through)).toBe(200);
    // While traffic moves, both answer.
    const both = [held.cast(held.voters[3]), held.cast(held.voters[4], through)];
    expect(await Promise.all(both)).toEqual([200, 200]);
    await next.stop();
  });

  it("answers as well to the events of the REST API that the site is behind", async () => {
    const { statusCode, body } = await answerTo(
      held.urn,
      restEvent({ path: `/v1/urns/${held.polls.ballot}`, headers: { cookie: "ipt=x", authorization: "y" } }),
    );
    expect([statusCode, JSON.parse(body)]).toMatchObject([200, { published: false }]);
  });

  it("refuses an urn that is none, and bytes that are no ballot", async () => {
    expect((await held.doors.urn("/v1/urns/none")).status).toBe(404);
    expect((await held.doors.drop(held.polls.ballot, "AAAA")).status).toBe(422);
    expect((await answerTo(held.urn, httpEvent({ path: "/v1/nothing" }))).statusCode).toBe(404);
  });

  it("closes at its instant, territory suspended or not, with every ballot acknowledged", async () => {
    held.setNow(CLOSES);
    expect(await held.cast(held.voters[5])).toBe(409);
    expect(await held.tick()).toEqual(DONE);
    expect(held.clock.lines.join("\n")).toContain('"message":"vote closed"');
    const { vote, online } = await readAttendance(held.polls);
    expect([vote.status, online]).toEqual(["closed", 5]);
    const { envelopes, refused: odd } = await countUrn(held.polls);
    expect([envelopes, odd]).toEqual([5, []]);
  });

  it("is published once counted, and destroyed at the end of the appeal period", async () => {
    const { city } = held.polls;
    held.setNow(SHUT);
    await city.act("landlord", askCount, ref);
    await city.act("tenants", askCount, ref);
    const { counts } = await countUrn(held.polls);
    const none = { for: 0, against: 0, blank: 0, void: 0 };
    for (const who of ["landlord", "tenants"] as const) {
      await city.act(who, enterCount, { ...ref, ...none });
      await city.act(who, enterCount, { ...ref, channel: "online", ...counts });
    }
    await city.act("tenants", sealMinutes, ref);
    const urn = `/v1/urns/${held.polls.ballot}`;
    expect(await (await held.doors.urn(urn)).json()).toMatchObject({ envelopes: 5, published: true });
    const tracker = held.voters[0]?.tracker ?? "";
    expect(await (await held.doors.urn(`${urn}/trackers/${tracker}`)).json()).toMatchObject({ found: true });
    expect(await (await held.doors.urn(`${urn}/ballots`)).json()).toMatchObject({ items: { length: 5 } });
    held.setNow("2028-03-19T11:00:00.000Z");
    expect(await held.tick()).toEqual(DONE);
    expect(held.clock.lines.join("\n")).toContain('"message":"ballots destroyed"');
    expect((await held.doors.urn(urn)).status).toBe(404);
    expect(await city.urn.count(held.polls.ballot)).toBe(0);
  });
});

describe("What the functions of a vote leave behind", () => {
  it("no call that their rights refuse, and on the anonymous side none of a territory", () => {
    expect(refused()).toEqual([]);
    const bySide = Map.groupBy(held.cloud.engine.calls, ({ principal }) => principal.function);
    const urnKeys = bySide.get("urn")?.flatMap(({ wire }) => wire.leadingKeys) ?? [];
    expect(urnKeys.length).toBeGreaterThan(0);
    expect(urnKeys.filter((key) => !/^(?:BALLOT|BOX)#/.test(key))).toEqual([]);
    // Roles are taken by the functions that open territories; the urn never asks for one.
    const ballotKeys = bySide.get("ballot")?.filter(({ wire }) => wire.operation === "PutItem") ?? [];
    expect(
      ballotKeys.flatMap(({ wire }) => wire.leadingKeys).filter((key) => key.startsWith("BALLOT#")),
    ).toEqual([]);
  });

  it("nothing in the urn's log but counts: not one line a request, no reference, no trace", () => {
    const lines = held.urn.lines.map((line): unknown => JSON.parse(line));
    expect(lines.length).toBeLessThan(5);
    for (const line of lines) {
      const names = typeof line === "object" && line ? Object.keys(line) : [];
      expect(names.sort()).toEqual(["at", "counts", "function", "level", "message", "stage"]);
    }
    expect(held.urn.lines.join("\n")).not.toContain(held.polls.ballot);
  });

  it("no reference of a request in the lines of voters", () => {
    const lines = held.ballot.lines.filter((line) => line.includes("/ballot/"));
    expect(lines.length).toBeGreaterThan(5);
    expect(lines.filter((line) => /"(?:requestId|trace|answerId)"/.test(line))).toEqual([]);
  });

  it("nothing in the other logs that betrays a code, a ballot, a signature or a dwelling", () => {
    const log = [...held.ballot.lines, ...held.clock.lines].join("\n");
    expect(log).toContain("/ballot/signature");
    for (const { key, request, tracker } of held.voters)
      for (const secret of [key, request.blinded, request.capsule, tracker])
        expect(log).not.toContain(secret);
    for (const dwelling of held.polls.concerned) expect(log).not.toContain(dwelling);
  });
});
