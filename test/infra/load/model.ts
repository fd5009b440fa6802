import { shardsFor } from "@ipt/domain/vote/shards.ts";
import { CAPSULE_SHARDS } from "@ipt/dynamodb/keys/capsules.ts";
import { CODE_SHARDS } from "@ipt/dynamodb/keys/voter-codes.ts";
import { URN_SHARDS } from "@ipt/dynamodb/urn/items.ts";
import type { Answer } from "../cost/meter.ts";
import type { PartitionUnits } from "../cost/partition-units.ts";

/** What one partition takes in a second, for good (DynamoDB developer guide, « Burst and adaptive capacity »). */
export const LIMITS = { writes: 1000, reads: 3000 } as const;

/** The vote week of a hundred quartiers, all in one territory: no sharing of the load between cities. */
export const SCENARIO = {
  quartiers: 100,
  /** Everybody comes. */
  turnout: 1,
  /** Share of all the votes that the busiest hour takes. */
  busiestHour: 0.25,
  /** How much the busiest second is above its hour. */
  burst: 5,
  /** Times that the attendance list and the turnout are looked at for one mark. */
  looks: 1,
} as const;

export type Family =
  | "territory"
  | "keys"
  | "journal"
  | "idempotency"
  | "attendance"
  | "quartier"
  | "register"
  | "codes"
  | "ballots"
  | "box"
  | "signing-key"
  | "capsules";

export type PartitionLoad = {
  readonly family: Family;
  /** Partitions that share the family's load. */
  readonly partitions: number;
  readonly writesPerMark: number;
  readonly readsPerMark: number;
  /** Of what one partition takes, reads and writes together, at the busiest second. */
  readonly share: number;
};
export type Load = {
  readonly marksMeasured: number;
  readonly marksPerSecond: number;
  readonly partitions: readonly PartitionLoad[];
  /** Marks a second at which the busiest partition reaches half of its limit. */
  readonly marksPerSecondAtHalf: number;
};

const IDEMPOTENCY_PARTITIONS = 16;

/** Of the urn's table. */
const URN: Readonly<Record<string, Family>> = {
  BALLOT: "ballots",
  BOX: "box",
  KEY: "signing-key",
};
const SHARDS_BY_VOTE: { readonly [F in Family]?: number } = {
  ballots: URN_SHARDS,
  capsules: CAPSULE_SHARDS,
  codes: CODE_SHARDS,
};
const ONE_BY_VOTE: ReadonlySet<Family> = new Set(["quartier", "register", "box", "signing-key"]);

const familyOf = (partition: string): Family | null => {
  const segments = partition.split("#");
  if (segments[0] !== "T") return URN[segments[0] ?? ""] ?? null;
  const kinds: Readonly<Record<string, Family>> = {
    K: "keys",
    J: "journal",
    I: "idempotency",
    A: "attendance",
    Q: "quartier",
    R: "register",
    V: "codes",
    CAPSULE: "capsules",
  };
  return segments.length === 2 ? "territory" : (kinds[segments[2] ?? ""] ?? null);
};

const partitionsOf = (family: Family, dwellings: number): number => {
  const { quartiers } = SCENARIO;
  if (family === "attendance") return quartiers * shardsFor(dwellings);
  const shards = SHARDS_BY_VOTE[family];
  if (shards !== undefined) return quartiers * shards;
  if (ONE_BY_VOTE.has(family)) return quartiers;
  return family === "idempotency" ? IDEMPOTENCY_PARTITIONS : 1;
};

const MARK = { method: "POST", path: /\/votes\/[^/]+\/attendance$/, status: 201 };
const LOOKS = [/\/register\/dwellings(\?.*)?$/, /\/votes\/[^/]+\/turnout$/];

type Taken = readonly (readonly PartitionUnits[])[];

const mean = (taken: Taken): ReadonlyMap<Family, { reads: number; writes: number }> => {
  const sums = new Map<Family, { reads: number; writes: number }>();
  // What the projector keeps across territories, and what partners' software is told, come after the answer, out of a
  // vote's way.
  const inTerritory = taken
    .flat()
    .filter(({ partition }) => !/^(?:OBS|USER|SESSION)#|^T#[^#]+#W$/.test(partition));
  for (const { partition, reads, writes } of inTerritory) {
    const family = familyOf(partition);
    if (family === null) throw new Error(`a vote reaches ${partition}`);
    const sum = sums.get(family) ?? { reads: 0, writes: 0 };
    sums.set(family, { reads: sum.reads + reads, writes: sum.writes + writes });
  }
  return new Map(
    [...sums].map(([family, { reads, writes }]) => [
      family,
      { reads: reads / taken.length, writes: writes / taken.length },
    ]),
  );
};

/** What one mark on paper takes, and the looks at the list and the turnout that go with it. */
const onPaper = (answers: readonly Answer[]): readonly [marks: Taken, ...looks: Taken[]] => {
  const units = (some: readonly Answer[]): Taken => some.map((one) => one.units);
  const marks = answers.filter(
    ({ method, path, status }) => method === MARK.method && MARK.path.test(path) && status === MARK.status,
  );
  const looks = LOOKS.map((path) => answers.filter((one) => one.method === "GET" && path.test(one.path)));
  if (marks.length === 0 || looks.some((some) => some.length === 0)) throw new Error("nobody voted");
  return [units(marks), ...looks.map(units)];
};

const loadFrom = ([marks, ...looks]: readonly [Taken, ...Taken[]], dwellings: number): Load => {
  const perSecond =
    (SCENARIO.quartiers * dwellings * SCENARIO.turnout * SCENARIO.busiestHour * SCENARIO.burst) / 3600;
  const taken = [mean(marks), ...looks.map(mean)];
  const families = [...new Set(taken.flatMap((one) => [...one.keys()]))];
  const partitions = families.map((family): PartitionLoad => {
    const sum = (what: "reads" | "writes"): number =>
      taken.reduce(
        (total, one, index) => total + (one.get(family)?.[what] ?? 0) * (index === 0 ? 1 : SCENARIO.looks),
        0,
      );
    const [writesPerMark, readsPerMark] = [sum("writes"), sum("reads")];
    const spread = perSecond / partitionsOf(family, dwellings);
    return {
      family,
      partitions: partitionsOf(family, dwellings),
      writesPerMark,
      readsPerMark,
      share: spread * (writesPerMark / LIMITS.writes + readsPerMark / LIMITS.reads),
    };
  });
  const busiest = Math.max(...partitions.map(({ share }) => share));
  return {
    marksMeasured: marks.length,
    marksPerSecond: perSecond,
    partitions: partitions.sort((a, b) => b.share - a.share),
    marksPerSecondAtHalf: (perSecond * 0.5) / busiest,
  };
};

/** How loaded each kind of partition is at the busiest second, from what marks and looks took when they were lived. */
export const loadOf = (answers: readonly Answer[], dwellings: number): Load =>
  loadFrom(onPaper(answers), dwellings);

/** The same when everybody votes online, from what voters took when they were lived. */
export const onlineLoadOf = (voters: Taken, dwellings: number): Load => loadFrom([voters], dwellings);
