import { recordContract } from "@ipt/application/accompaniment/record-contract.ts";
import { advanceStage } from "@ipt/application/campaigns/advance-stage.ts";
import { derogate } from "@ipt/application/campaigns/derogate.ts";
import { recordHistory } from "@ipt/application/campaigns/record-history.ts";
import { recordNotification } from "@ipt/application/campaigns/record-notification.ts";
import { startCampaign } from "@ipt/application/campaigns/start-campaign.ts";
import { addPrice } from "@ipt/application/conventions/add-price.ts";
import { recordLaunch } from "@ipt/application/launches/record-launch.ts";
import { freezeRegister } from "@ipt/application/registers/freeze-register.ts";
import { importRegister } from "@ipt/application/registers/import-register.ts";
import { closeVote } from "@ipt/application/votes/close-vote.ts";
import { enterCount } from "@ipt/application/votes/enter-count.ts";
import { markAttendance } from "@ipt/application/votes/mark-attendance.ts";
import { openVote } from "@ipt/application/votes/open-vote.ts";
import { replanVote } from "@ipt/application/votes/replan-vote.ts";
import { sealMinutes } from "@ipt/application/votes/seal-minutes.ts";
import { isAtLeast, type Stage } from "@ipt/domain/playbook/stage.ts";
import { addDays } from "@ipt/domain/values/civil-date.ts";
import type { Counts } from "@ipt/domain/vote/decide.ts";
import type { Act, Racing } from "./campaign-acts.ts";
import { type Ghost, ghost, wasAdopted } from "./campaign-ghost.ts";
import type { City, Who } from "./city.ts";

export const QUARTIER = "quartier";
const EVIDENCE = [{ kind: "document", reference: "preuve.pdf" }];

type Single = Exclude<Act, { act: "next" | "race" }>;
type Standing = { readonly stage: Stage | null; readonly number: number; readonly vote: string };

/** Rows of a landlord's list: `d1`, `d2`…, the last one vacant when there are several. */
export const rowsOf = (dwellings: number) => [
  { line: 1, cells: ["ref", "batiment", "logement", "vacant"] },
  ...Array.from({ length: dwellings }, (_, index) => ({
    line: index + 2,
    cells: [`d${index + 1}`, "A", `${index + 1}`, index > 0 && index === dwellings - 1 ? "oui" : "non"],
  })),
];

/** Plays acts on the real use cases while a ghost keeps its own account. */
export class Player {
  readonly city: City;
  written: Ghost = ghost();

  constructor(city: City) {
    this.city = city;
  }

  async standing(): Promise<Standing> {
    const stored = await this.city.store.get("quartier", { id: QUARTIER });
    const campaign = stored?.value.campaign;
    const running = campaign?.status === "running";
    const number = campaign?.number ?? 0;
    return { stage: running ? campaign.stage : null, number, vote: `vote-${number}` };
  }

  /** True when the quartier stands where nobody may come without an adopted vote. */
  async isLaunched(): Promise<boolean> {
    const { stage } = await this.standing();
    return stage !== null && isAtLeast(stage, "launch");
  }

  async start(): Promise<void> {
    const started = await this.city.call("coordinator", startCampaign, { quartier: QUARTIER });
    if (started.ok) this.written = ghost();
  }

  async mark(vote: string, dwelling: string): Promise<void> {
    const marked = await this.city.call("tenants", markAttendance, { quartier: QUARTIER, vote, dwelling });
    if (!marked.ok) return;
    if (this.written.marks.has(dwelling)) throw new Error(`${dwelling} voted twice`);
    this.written.marks.add(dwelling);
  }

  async count(vote: string, seat: Who, counts: Counts): Promise<void> {
    const input = { quartier: QUARTIER, vote, ...counts, gapReason: "Un bulletin de trop." };
    const entered = await this.city.call(seat, enterCount, input);
    if (!entered.ok) return;
    this.written.entries.set(seat, counts);
    const alike = [...this.written.entries.values()].filter(
      (one) => JSON.stringify(one) === JSON.stringify(counts),
    );
    if (entered.value.status === "counted" && alike.length < 2)
      throw new Error("counted by one member alone");
    if (entered.value.status === "counted") this.written.agreed = counts;
  }

  async importList(dwellings: number, freeze: boolean): Promise<void> {
    const imported = await this.city.call("landlord", importRegister, {
      quartier: QUARTIER,
      rows: rowsOf(dwellings),
    });
    if (imported.ok) this.written.concerned = dwellings > 1 ? dwellings - 1 : dwellings;
    if (freeze) await this.city.call("landlord", freezeRegister, { quartier: QUARTIER });
  }

  /** Something only a launched quartier has: had one been recorded, the vote must have been adopted. */
  async deploy(recorded: Promise<{ readonly ok: boolean }>): Promise<void> {
    const { ok } = await recorded;
    if (ok && !wasAdopted(this.written)) throw new Error("deployed without an adopted vote");
  }

  async race(vote: string, one: Racing): Promise<void> {
    const { call, today } = this.city;
    const quartier = QUARTIER;
    switch (one.act) {
      case "advance":
        await call("coordinator", advanceStage, { quartier, from: one.from });
        return;
      case "mark":
        return this.mark(vote, one.dwelling);
      case "count":
        return this.count(vote, one.seat, one.counts);
      case "open":
        await call("tenants", openVote, { quartier, vote });
        return;
      case "close":
        await call("tenants", closeVote, { quartier, vote });
        return;
      case "seal":
        await call(one.seat, sealMinutes, { quartier, vote });
        return;
      case "launch":
        return this.deploy(call("coordinator", recordLaunch, { quartier, on: addDays(today(), one.inDays) }));
      case "contract":
        return this.deploy(
          call("provider", recordContract, { quartier, provider: "provider", signedOn: today() }),
        );
    }
  }

  async replan(vote: string, { rule, opensIn, lasts }: Extract<Single, { act: "replan" }>): Promise<void> {
    const { call, store, today } = this.city;
    const planned = await store.get("vote", { quartier: QUARTIER, id: vote });
    const opensOn = addDays(today(), opensIn);
    const change = { quartier: QUARTIER, vote, rule, opensOn, closesOn: addDays(opensOn, lasts) };
    const replanned = await call("landlord", replanVote, change, planned?.revision ?? null);
    if (replanned.ok) this.written.rule = rule;
  }

  async single(one: Single): Promise<void> {
    const { call, today, wait } = this.city;
    const quartier = QUARTIER;
    const { vote } = await this.standing();
    switch (one.act) {
      case "derogate": {
        const waiver = {
          quartier,
          requirement: one.requirement,
          reason: "Parce que.",
          decidedBy: "La ville",
        };
        await call("coordinator", derogate, waiver);
        return;
      }
      case "register":
        return this.importList(one.dwellings, one.freeze);
      case "replan":
        return this.replan(vote, one);
      case "notify": {
        const day = addDays(today(), -one.ago);
        await call("landlord", recordNotification, {
          quartier,
          method: "letter",
          firstReceivedOn: day,
          lastReceivedOn: day,
          dwellingsNotified: one.dwellings,
          evidence: EVIDENCE,
        });
        return;
      }
      case "price": {
        const price = { from: today(), perDwellingPerMonth: { cents: one.cents } };
        await call("coordinator", addPrice, { convention: "service", ...price });
        return;
      }
      case "history": {
        const vote = { outcome: one.adopted ? "adopted" : "rejected", closesOn: today(), source: "a page" };
        const told = { quartier, source: "a page", stage: "review", vote };
        await this.deploy(call("coordinator", recordHistory, told));
        return;
      }
      case "start":
        return this.start();
      case "wait":
        return wait(one.days);
      default:
        return this.race(vote, one);
    }
  }
}
