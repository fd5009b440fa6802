import { advanceStage } from "@ipt/application/campaigns/advance-stage.ts";
import { recordInformationAction } from "@ipt/application/campaigns/record-information-action.ts";
import { recordMeeting } from "@ipt/application/campaigns/record-meeting.ts";
import { recordNotification } from "@ipt/application/campaigns/record-notification.ts";
import { recordLaunch } from "@ipt/application/launches/record-launch.ts";
import { closeVote } from "@ipt/application/votes/close-vote.ts";
import { openVote } from "@ipt/application/votes/open-vote.ts";
import { planVote } from "@ipt/application/votes/plan-vote.ts";
import { sealMinutes } from "@ipt/application/votes/seal-minutes.ts";
import { addDays } from "@ipt/domain/values/civil-date.ts";
import type { Next } from "./campaign-acts.ts";
import { type Player, QUARTIER } from "./campaign-player.ts";

const quartier = QUARTIER;
const BUREAU = [
  { seat: "landlord", partner: "landlord", name: "Bruno" },
  { seat: "tenants-association", partner: "tenants", name: "Claire" },
  { seat: "local-authority", partner: "city", name: "David" },
];

const prepare = async ({ city: { call, today } }: Player): Promise<void> => {
  const agreed = { people: 9, roles: "Le bailleur notifie.", provisionalCalendar: "Vote en mars." };
  await call("coordinator", recordMeeting, { quartier, kind: "partner-meeting", on: today(), ...agreed });
  await call("coordinator", advanceStage, { quartier, from: "preparation" });
};

const inform = async (player: Player, { dwellings, rule }: Next, vote: string): Promise<void> => {
  const { call, today, wait } = player.city;
  await call("coordinator", recordMeeting, { quartier, kind: "public-meeting", on: today() });
  for (const kind of ["letter", "poster", "flyer"]) {
    const evidence = [{ kind: "photo", reference: `${kind}.jpg` }];
    await call("coordinator", recordInformationAction, { quartier, kind, on: today(), evidence });
  }
  await player.importList(dwellings, true);
  wait(10);
  await call("landlord", recordNotification, {
    quartier,
    method: "letter",
    firstReceivedOn: today(),
    lastReceivedOn: today(),
    dwellingsNotified: dwellings,
    evidence: [{ kind: "receipt", reference: "depot.pdf" }],
  });
  // An agreement signed with associations leaves two whole months to object.
  const opensOn = addDays(today(), 25);
  const closesOn = addDays(opensOn, rule === "association-accord" ? 45 : 5);
  const plan = { rule, question: "Oui ?", convention: "service", opensOn, closesOn, bureau: BUREAU };
  const planned = await call("landlord", planVote, { quartier, id: vote, ...plan });
  if (planned.ok) player.written.rule = rule;
  await call("coordinator", advanceStage, { quartier, from: "information" });
};

const hold = async (player: Player, { voters, counts, honest, agree }: Next, vote: string): Promise<void> => {
  const { call, store, waitUntil } = player.city;
  const stored = await store.get("vote", { quartier, id: vote });
  if (!stored) return;
  const { status, opensOn, closesOn } = stored.value;
  if (status === "planned") {
    waitUntil(opensOn, "09:00");
    await call("tenants", openVote, { quartier, vote });
    for (let index = 1; index <= voters; index += 1) await player.mark(vote, `d${index}`);
  } else if (status === "open") {
    waitUntil(closesOn, "18:00");
    await call("tenants", closeVote, { quartier, vote });
  } else if (status === "closed") {
    const came = player.written.marks.size;
    const pro = Math.min(came, counts.for);
    const faithful = { for: pro, against: came - pro, blank: 0, void: 0 };
    const read = honest ? faithful : counts;
    await player.count(vote, "landlord", read);
    await player.count(vote, "city", agree ? read : { ...read, void: read.void + 1 });
  } else {
    await call("tenants", sealMinutes, { quartier, vote });
    await call("coordinator", advanceStage, { quartier, from: "vote" });
  }
};

/** Does what a willing coordinator, landlord and bureau would do next, from wherever the quartier stands. */
export const playNext = async (player: Player, how: Next): Promise<void> => {
  const { stage, vote } = await player.standing();
  const { call, today, wait } = player.city;
  switch (stage) {
    case null:
      return player.start();
    case "preparation":
      return prepare(player);
    case "information":
      return inform(player, how, vote);
    case "vote":
      return hold(player, how, vote);
    default:
      await player.deploy(call("coordinator", recordLaunch, { quartier, on: today() }));
      wait(8);
      await call("coordinator", advanceStage, { quartier, from: stage });
  }
};
