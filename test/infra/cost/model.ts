import { type Line, linesOf } from "@ipt/domain/platform/priced-use.ts";
import type { Price, PriceName } from "@ipt/domain/platform/prices.ts";
import type { OnlineMeasured } from "../load/measure-online.ts";
import type { Measured } from "./measured.ts";

/** What stands there whatever the number of territories; counted in the synthesised templates. */
export type Standing = {
  readonly keys: number;
  readonly secrets: number;
  readonly firewallRules: number;
  /** Metrics that alarms look at. */
  readonly alarmMetrics: number;
  readonly dashboards: number;
  /** Queues that wake a function: asked all the time whether anything waits. */
  readonly polledQueues: number;
  /** Metrics of functions, by the hour all year long. */
  readonly functionMetrics: number;
  /** Memory of the functions that answer, and of the one that ticks, in GB. */
  readonly apiGb: number;
  readonly tickGb: number;
};

/** The only figures chosen rather than measured or counted; `npm run cost` prints them. */
export type Habits = {
  /** Environments that always stand: production, and one where versions are tried. */
  readonly environments: number;
  readonly quartiersPerTerritory: number;
  readonly dwellingsPerQuartier: number;
  /** Requests of residents and partners a dwelling and year, beside the journey. */
  readonly visitsPerDwelling: number;
  /** Hours of a year in which a territory does anything: its usage is written for those. */
  readonly activeHours: number;
  /** Share of dwellings that vote, in the year, and do so online. */
  readonly onlineShare: number;
  /** Pages and scripts that a voter's browser asks for, and their bytes, all in: the budget of such a page. */
  readonly onlinePages: number;
  readonly onlinePageBytes: number;
  /** Milliseconds waited for each call to the table. */
  readonly tableMs: number;
  /** Share of invocations that start an environment, and what that adds, in milliseconds. */
  readonly coldShare: number;
  readonly coldMs: number;
  /** Bytes of logs a request, access log included. */
  readonly logBytes: number;
  readonly logMonths: number;
  readonly mailsPerTerritory: number;
};

const HOURS = 8760;
const MONTHS = 12;
const TICKS = HOURS * 60;
const GB = 1e9;
const HOURS_READ_AGAIN = 5;
/** Lambda keeps five long polls of twenty seconds open on a queue that is empty (AWS Lambda, "Using Lambda with Amazon SQS"). */
const POLLS_AN_HOUR = 5 * (3600 / 20);
/** A message is sent, received and deleted. */
const REQUESTS_A_MESSAGE = 3;
/** Memory at which Lambda gives one whole processor, in GB: with less, the same work takes longer. */
const WHOLE_PROCESSOR_GB = 1.769;

/** Seconds that one request is billed for. */
const billedSeconds = (
  { cpuMs, calls, requests }: Pick<Measured, "cpuMs" | "calls" | "requests">,
  habits: Habits,
  gb: number,
): number => {
  const slowed = Math.max(1, WHOLE_PROCESSOR_GB / gb);
  const work = (cpuMs / requests) * slowed + (calls / requests) * habits.tableMs;
  return (work + habits.coldShare * habits.coldMs) / 1000;
};

/** Quantities of a year, for so many territories whose every quartier lives its whole journey in that year. */
export const quantities = (
  measured: Measured,
  standing: Standing,
  habits: Habits,
  territories: number,
  online: Pick<OnlineMeasured, "each" | "prepared">,
): readonly Line[] => {
  const dwellings = territories * habits.quartiersPerTerritory * habits.dwellingsPerQuartier;
  const journeys = dwellings / measured.dwellings;
  const visits = dwellings * habits.visitsPerDwelling;
  const voters = dwellings * habits.onlineShare;
  const walked = journeys * measured.requests + visits + voters * habits.onlinePages;
  const requests = walked + voters * online.each.requests;
  // A visit costs what a request of the journey costs on average: it reads less and never writes.
  const asRequests = walked / measured.requests;
  const told = journeys * measured.writingCalls;
  // Both consumers of the stream; and at most one message about what was written, for partners' software.
  const woken = (told + voters * online.each.writingCalls) * 2 + told;
  const invocations = requests + woken + TICKS;
  const storedGb = (journeys * measured.storedBytes) / GB;
  const logBytes = (requests + woken + TICKS) * habits.logBytes;
  const seconds = billedSeconds(measured, habits, standing.apiGb);
  const always = MONTHS * habits.environments;
  const line = (label: string, price: PriceName, quantity: number): Line => ({ label, price, quantity });
  return [
    line("Pare-feu", "firewallAcl", always),
    line("Pare-feu, règles", "firewallRule", standing.firewallRules * always),
    line("Clés de chiffrement", "key", standing.keys * always),
    line("Secret", "secret", standing.secrets * always),
    line("Alarmes", "alarm", standing.alarmMetrics * always),
    line("Tableau de bord", "dashboard", standing.dashboards * always),
    line("Métriques des fonctions", "metric", standing.functionMetrics * MONTHS),
    line("Horloge des votes, calcul", "lambdaCompute", TICKS * 0.05 * standing.tickGb),
    line("Horloge des votes, lectures", "readUnit", TICKS * Math.ceil((territories * 400) / 4096)),
    line("Clés, appels", "keyRequest", HOURS * 12 * standing.keys),
    // A month's line is read, written and shown among all territories, each hour that saw anybody.
    line("Usage, écritures", "writeUnit", territories * habits.activeHours * 2),
    line("Usage, lectures", "readUnit", territories * habits.activeHours * 3),
    // Each hour looks at the lines of the last four.
    line("Usage, journaux relus", "logsQueried", (logBytes / GB) * HOURS_READ_AGAIN),
    line("Table, stockage", "tableStorage", storedGb * MONTHS),
    line("Table, restauration", "recovery", storedGb * MONTHS),
    line("Horloge des votes, traces", "trace", TICKS),
    line(
      "Files, attente",
      "queueRequest",
      HOURS * POLLS_AN_HOUR * standing.polledQueues * habits.environments,
    ),
    line("Files, messages", "queueRequest", (TICKS * 0.1 + told) * REQUESTS_A_MESSAGE),
    ...linesOf({
      requests,
      invocations,
      gbSeconds:
        ((walked + woken) * seconds +
          voters * online.each.requests * billedSeconds(online.each, habits, standing.apiGb)) *
        standing.apiGb,
      writeUnits:
        journeys * measured.writeUnits +
        voters * online.each.writeUnits +
        dwellings * online.prepared.writeUnits,
      readUnits:
        asRequests * measured.readUnits +
        voters * online.each.readUnits +
        // Whom to tell is looked up for each.
        told +
        dwellings * online.prepared.readUnits,
      bytesOut: asRequests * measured.bytesOut + voters * (online.each.bytesOut + habits.onlinePageBytes),
      logBytes,
      logMonths: habits.logMonths,
      mails: territories * habits.mailsPerTerritory,
    }),
  ];
};

export type Cost = {
  readonly territories: number;
  readonly dwellings: number;
  readonly lines: readonly (Line & { readonly euros: number })[];
  readonly euros: number;
  /** Euro cents a dwelling and year. */
  readonly centsPerDwelling: number;
};

export const costOf = (
  lines: readonly Line[],
  prices: Readonly<Record<PriceName, Price>>,
  eurosPerDollar: number,
  { territories, dwellings }: { readonly territories: number; readonly dwellings: number },
): Cost => {
  const priced = lines.map((one) => ({
    ...one,
    euros: one.quantity * prices[one.price].usd * eurosPerDollar,
  }));
  const euros = priced.reduce((sum, one) => sum + one.euros, 0);
  return { territories, dwellings, lines: priced, euros, centsPerDwelling: (euros * 100) / dwellings };
};
