import { getPublicVote } from "@ipt/application/ballots/get-public-vote.ts";
import { suspendTerritory } from "@ipt/application/territories/set-status.ts";
import { askCount } from "@ipt/application/votes/ask-count.ts";
import { closeVote } from "@ipt/application/votes/close-vote.ts";
import { enterCount } from "@ipt/application/votes/enter-count.ts";
import { getVote } from "@ipt/application/votes/get-vote.ts";
import { keepTime } from "@ipt/application/votes/keep-time.ts";
import { listEnvelopes } from "@ipt/application/votes/list-envelopes.ts";
import { markAttendance } from "@ipt/application/votes/mark-attendance.ts";
import { sealMinutes } from "@ipt/application/votes/seal-minutes.ts";
import { type EphemeralEngine, ephemeralEngine } from "@ipt/local/engine/ephemeral-engine.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { countUrn, readAttendance } from "./audit.ts";
import { openCity } from "./city.ts";
import { replaceConvention } from "./end-convention.ts";
import { CLOSES, DURING, doorsOf, OPENS, openPolls, type Polls, ref, SHUT } from "./polling-station.ts";
import { votersOf } from "./storm.ts";
import type { Voter } from "./voter.ts";

let engine: EphemeralEngine;
let polls: Polls;
let voters: readonly Voter[];
beforeAll(async () => {
  engine = await ephemeralEngine();
  polls = await openPolls(engine.endpoint, "brest", 12);
  voters = [...(await votersOf(polls, polls.concerned)).values()];
});
afterAll(async () => {
  polls.city.client.destroy();
  await engine.stop();
});

const cast = async (doors: Polls["doors"], voter: Voter | undefined): Promise<number> => {
  if (!voter) throw new Error("no such voter");
  const signed = await doors.voter("signature", voter.request);
  if (!signed.ok) return signed.status;
  return (await doors.drop(polls.ballot, voter.finish(await signed.json()))).status;
};

const tick = async () => keepTime(await polls.city.contextOf("clock"));

/** A tick in a territory that also holds, first, a vote which can't be closed. */
const tickBeside = async (id: string) => {
  const ctx = await polls.city.contextOf("clock");
  const list: typeof ctx.store.list = async (type, ...rest) => {
    const page = await ctx.store.list(type, ...rest);
    if (!page.ok || type !== "vote") return page;
    const broken = page.value.items.map((one) => ({
      ...one,
      value: { ...one.value, id, status: "open", destroyedAt: null },
    }));
    return { ...page, value: { ...page.value, items: [...broken, ...page.value.items] } };
  };
  return keepTime({ ...ctx, store: { ...ctx.store, list } });
};

describe("The clock of a vote", () => {
  it("opens at the published instant and not a millisecond before", async () => {
    polls.city.setNow("2026-03-16T07:59:59.999Z");
    expect(await tick()).toEqual([]);
    expect(await cast(polls.doors, voters[0])).toBe(409);
    polls.city.setNow(OPENS);
    // Whoever comes at that instant, the clock among them, finds it open: one of them opened it.
    const standing = async (voter: Voter): Promise<unknown> =>
      (await polls.doors.voter("dwelling", { key: voter.key })).json();
    const [kept, ...seen] = await Promise.all([tick(), ...voters.map(standing)]);
    expect(seen).toMatchObject(voters.map(() => ({ status: "open", voted: null })));
    expect(kept.filter((one) => one.did !== "opened" || one.late !== 0)).toEqual([]);
    expect(await tick()).toEqual([]);
    const opened = await polls.city.store.journal(
      { since: OPENS, before: OPENS },
      { limit: 50, cursor: null },
    );
    expect(opened.ok && opened.value.items.filter((one) => one.type === "vote.opened")).toHaveLength(1);
    expect(await cast(polls.doors, voters[0])).toBe(200);
  });

  it("goes on while the territory is suspended", async () => {
    polls.city.setNow(DURING);
    await polls.city.act("operator", suspendTerritory, {});
    expect(await cast(polls.doors, voters[1])).toBe(200);
    await polls.city.act("tenants", markAttendance, { ...ref, dwelling: polls.concerned[2] });
  });

  it("goes on after the end of the convention", async () => {
    await replaceConvention(polls.city, { to: "2026-03-16" });
    expect(await cast(polls.doors, voters[3])).toBe(200);
  });

  it("goes on in another process, as after a deployment, where a signature begun before is the same", async () => {
    const voter = voters[4];
    if (!voter) throw new Error("no such voter");
    const before: unknown = await (await polls.doors.voter("signature", voter.request)).json();
    const other = openCity(engine.endpoint, polls.city.territory, polls.city.now());
    const doors = doorsOf(other);
    const after: unknown = await (await doors.voter("signature", voter.request)).json();
    expect(after).toEqual(before);
    expect(await cast(doors, voter)).toBe(200);
    expect(await cast(doors, voters[5])).toBe(200);
    other.client.destroy();
  });

  it("closes at the published instant: what was acknowledged before stands, what comes at it is refused", async () => {
    const { city } = polls;
    city.setNow("2026-03-19T16:59:59.999Z");
    expect(await city.ask("tenants", closeVote, ref)).toMatchObject({ error: { code: "vote-not-closable" } });
    expect(await cast(polls.doors, voters[6])).toBe(200);
    city.setNow(CLOSES);
    // Nobody has closed it yet: a voter is told all the same, before choosing anything.
    const late: unknown = await (await polls.doors.voter("dwelling", { key: voters[7]?.key ?? "" })).json();
    expect(late).toMatchObject({ status: "closed", voted: null });
    expect(await city.act("visitor", getPublicVote, ref)).toMatchObject({ status: "closed", result: null });
    expect((await city.act("tenants", getVote, ref)).status).toBe("open");
    expect(await cast(polls.doors, voters[7])).toBe(409);
    const tooLate = { ...ref, dwelling: polls.concerned[7] };
    expect(await city.ask("tenants", markAttendance, tooLate)).toMatchObject({
      error: { code: "vote-not-open" },
    });
    expect(await tick()).toMatchObject([{ did: "closed", late: 0 }]);
    expect(await tick()).toEqual([]);
    const { vote } = await readAttendance(polls);
    expect(vote.attended).toEqual({ paper: 1, online: 6 });
  });
});

describe("The count", () => {
  const online = { ...ref, channel: "online" };

  it("waits for the urn to shut, and for two members of different partners", async () => {
    const { city } = polls;
    expect(await city.ask("tenants", askCount, ref)).toMatchObject({ error: { code: "count-too-early" } });
    city.setNow(SHUT);
    await city.act("landlord", askCount, ref);
    await city.act("landlordToo", askCount, ref);
    const figures = { ...online, for: 6, against: 0, blank: 0, void: 0 };
    for (const who of ["landlord", "landlordToo"] as const) {
      expect(await city.ask(who, listEnvelopes, ref)).toMatchObject({
        error: { code: "second-member-needed" },
      });
      expect(await city.ask(who, enterCount, figures)).toMatchObject({
        error: { code: "second-member-needed" },
      });
    }
    expect(await city.ask("stranger", askCount, ref)).toMatchObject({
      error: { code: "not-a-bureau-member" },
    });
    await city.act("tenants", askCount, ref);
    expect((await city.act("tenants", listEnvelopes, ref)).items).toHaveLength(6);
    expect(await city.ask("authority", listEnvelopes, ref)).toMatchObject({
      error: { code: "second-member-needed" },
    });
  });

  it("takes figures that are those of the urn, agreed by two, once", async () => {
    const { city } = polls;
    const { counts } = await countUrn(polls);
    const right = { ...online, ...counts };
    const wrong = { ...right, for: counts.for + 1 };
    expect(await city.ask("tenants", enterCount, wrong)).toMatchObject({
      error: { code: "envelopes-disagree" },
    });
    const paper = { ...ref, for: 1, against: 0, blank: 0, void: 0 };
    const gap = { ...paper, for: 2 };
    expect(await city.ask("tenants", enterCount, gap)).toMatchObject({ error: { code: "gap-unexplained" } });
    await city.act("tenants", enterCount, right);
    await city.act("tenants", enterCount, right);
    expect((await city.act("landlord", enterCount, paper)).status).toBe("closed");
    expect((await city.act("landlord", enterCount, right)).byChannel.online).toEqual(counts);
    expect(await city.ask("authority", enterCount, right)).toMatchObject({ error: { code: "count-agreed" } });
    expect((await city.act("tenants", enterCount, paper)).status).toBe("counted");
    expect(await city.ask("tenants", enterCount, paper)).toMatchObject({
      error: { code: "vote-not-closed" },
    });
  });

  it("is published for anybody to verify, can be made again, and ends with the appeal period", async () => {
    const { city, doors, ballot } = polls;
    const urn = `/v1/urns/${ballot}`;
    expect(await (await doors.urn(urn)).json()).toMatchObject({ envelopes: 6, published: true });
    const tracker = voters[0]?.tracker ?? "";
    expect(await (await doors.urn(`${urn}/trackers/${tracker}`)).json()).toEqual({ tracker, found: true });
    await city.act("tenants", sealMinutes, ref);
    city.setNow("2028-03-18T11:00:00.000Z");
    expect(await tick()).toEqual([]);
    expect((await city.act("tenants", listEnvelopes, ref)).items).toHaveLength(6);
    city.setNow("2028-03-19T11:00:00.000Z");
    await expect(tickBeside("gone")).rejects.toThrow("vote left open: not-found");
    expect(await tick()).toEqual([]);
    expect(await city.ask("tenants", listEnvelopes, ref)).toMatchObject({
      error: { code: "ballots-destroyed" },
    });
    expect((await doors.urn(urn)).status).toBe(404);
    expect(await city.urn.count(ballot)).toBe(0);
    expect((await readAttendance(polls)).marks).toEqual([]);
    expect((await city.store.get("minutes", { ...ref }))?.value.attendance.total).toBe(7);
    const journal = await city.store.journal(
      { since: "2028-03", before: city.now() },
      { limit: 50, cursor: null },
    );
    const destroyed = journal.ok && journal.value.items.find((one) => one.type === "vote.ballots-destroyed");
    expect(destroyed).toMatchObject({ data: { envelopes: 6, attendanceMark: 7 } });
  });
});
