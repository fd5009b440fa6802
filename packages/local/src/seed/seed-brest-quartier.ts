import { declareSubscription } from "@ipt/application/accompaniment/declare-subscription.ts";
import { recordStatement } from "@ipt/application/accompaniment/record-statement.ts";
import { recordHistory } from "@ipt/application/campaigns/record-history.ts";
import { recordMeeting } from "@ipt/application/campaigns/record-meeting.ts";
import { recordLaunch } from "@ipt/application/launches/record-launch.ts";
import { createQuartier } from "@ipt/application/quartiers/create-quartier.ts";
import { isMeeting, type QuartierEntry } from "./brest-file.ts";
import { wordInFrench } from "./brest-words.ts";
import type { Seeder } from "./seeder.ts";

const PAGE = "a-brest.net/article17191.html";

const seedHistory = async (seed: Seeder, entry: QuartierEntry): Promise<void> => {
  const deployed = entry.history.find((one) => one.what === "experiment-start")?.on ?? null;
  await seed.run(recordHistory, {
    quartier: entry.id,
    source: PAGE,
    sequence: entry.sequence,
    deployedOn: deployed,
    stage: "review",
    vote: {
      outcome: entry.vote.outcome,
      opensOn: entry.vote.opens,
      closesOn: entry.vote.closes,
      for: entry.vote.for,
      against: entry.vote.against,
      expressed: entry.vote.expressed,
      source: entry.vote.source,
    },
  });
  for (const { on, what, attendance, source } of entry.history) {
    const key = { quartier: entry.id, on, source: source ?? null };
    if (isMeeting(what)) await seed.run(recordMeeting, { ...key, kind: what, people: attendance ?? null });
    if (what === "launch-half-day") await seed.run(recordLaunch, key);
  }
};

const seedComputers = async (seed: Seeder, entry: QuartierEntry): Promise<void> => {
  for (const one of entry.computers) {
    const systems = one.bySystem?.map(({ os, count, cents }) => `${count} ${os} at ${cents / 100} euros`);
    await seed.run(recordStatement, {
      quartier: entry.id,
      subject: "computer-orders",
      to: one.on,
      enquired: one.enquiries ?? null,
      delivered: one.householdsEquipped ?? one.sold ?? null,
      waiting: one.waiting ?? null,
      source: one.source,
      note: systems?.join(", ") ?? null,
    });
  }
};

const seedFigures = async (seed: Seeder, entry: QuartierEntry): Promise<void> => {
  const quartier = entry.id;
  for (const { on, active, source } of entry.contracts) {
    await seed.run(recordStatement, { quartier, subject: "contracts", to: on, active, source });
  }
  for (const { on, count, operator, source } of entry.individualSubscribers) {
    await seed.run(declareSubscription, { quartier, on, count, provider: operator, source });
  }
  for (const { on, people, source } of entry.accompanied) {
    await seed.run(recordStatement, { quartier, subject: "people-accompanied", to: on, people, source });
  }
  for (const one of entry.accompaniment) {
    await seed.run(recordStatement, {
      quartier,
      subject: "activities",
      kind: one.kind === "initiation-workshop" ? "workshop" : one.kind,
      to: one.to,
      participants: one.people ?? null,
      sessions: one.interventions ?? null,
      participantsPerWeek: one.participantsPerWeek ?? null,
      sessionsPerMonth: one.perMonth ?? null,
      source: one.source,
    });
  }
  await seedComputers(seed, entry);
};

/** A quartier of Brest with its history and its published figures. */
export const seedQuartier = async (seed: Seeder, entry: QuartierEntry): Promise<void> => {
  const also = entry.dwellingsAlsoPrintedAs;
  await seed.run(createQuartier, {
    id: entry.id,
    name: entry.name,
    dwellings: entry.dwellings,
    dwellingsSource: "bretagne-creative.net/article72.html",
    landlord: "brest-metropole-habitat",
    notes: also ? [{ figure: "dwellings", ...also }] : [],
    milestones: entry.history
      .filter(({ what }) => !isMeeting(what) && what !== "launch-half-day")
      .map(({ on, from, to, what, source }) => ({
        on: on ?? from ?? null,
        to: to ?? null,
        what: wordInFrench(what),
        source: source ?? null,
      })),
  });
  await seedHistory(seed, entry);
  await seedFigures(seed, entry);
};
