import {
  CloudWatchLogsClient,
  GetQueryResultsCommand,
  type ResultField,
  StartQueryCommand,
} from "@aws-sdk/client-cloudwatch-logs";
import type { Counting } from "@ipt/application/operation/add-usage.ts";
import { usageFields } from "@ipt/contracts/telemetry.ts";
import { COUNTED, NOTHING_COUNTED } from "@ipt/domain/platform/usage.ts";
import { ID_PATTERN } from "@ipt/domain/values/id.ts";
import type { SigningKeys } from "../credentials/sign-form.ts";

type Settings = {
  readonly region: string;
  readonly endpoint: string;
  readonly credentials: SigningKeys;
  readonly logGroups: readonly string[];
  readonly pause: (milliseconds: number) => Promise<void>;
};

const HOUR_MS = 3_600_000;
const POLL_MS = 1000;
const MOST_POLLS = 240;
/** The most that a query answers. */
const MOST_ROWS = 10_000;

/** One row for each territory and hour, however many lines there are. */
const QUERY = [
  "filter ispresent(territory)",
  `stats ${COUNTED.map((name) => `sum(${usageFields[name]}) as ${name}`).join(", ")} by territory, bin(1h) as hour`,
  `limit ${MOST_ROWS}`,
].join(" | ");

const fieldsOf = (row: readonly ResultField[]): Readonly<Record<string, string>> =>
  Object.fromEntries(row.map(({ field, value }) => [field ?? "", value ?? ""]));

/** `2026-11-30 12:00:00.000` as Logs Insights writes it, UTC. */
const instantOf = (text: string): string => new Date(`${text.replace(" ", "T")}Z`).toISOString();

const countingOf = (fields: Readonly<Record<string, string>>): Counting => {
  const from = instantOf(fields["hour"] ?? "");
  const counts = { ...NOTHING_COUNTED };
  for (const name of COUNTED) counts[name] = Number(fields[name] ?? 0) || 0;
  return { from, to: new Date(Date.parse(from) + HOUR_MS).toISOString(), counts };
};

/**
 * What each territory used in the hours from one instant to another, from the lines of the functions' logs. Rejects when
 * the query fails, is cut short, or takes longer than four minutes.
 */
export const readUsage = async (
  { region, endpoint, credentials, logGroups, pause }: Settings,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<ReadonlyMap<string, readonly Counting[]>> => {
  const client = new CloudWatchLogsClient({ region, endpoint, credentials, maxAttempts: 3 });
  const { queryId } = await client.send(
    new StartQueryCommand({
      logGroupNames: [...logGroups],
      queryString: QUERY,
      startTime: Math.floor(Date.parse(from) / 1000),
      // Both ends are included: an hour ends before the next begins.
      endTime: Math.floor(Date.parse(to) / 1000) - 1,
    }),
  );
  for (let poll = 0; poll < MOST_POLLS; poll += 1) {
    const { status, results = [] } = await client.send(new GetQueryResultsCommand({ queryId }));
    if (status === "Complete") {
      client.destroy();
      if (results.length >= MOST_ROWS) throw new Error("more rows than a query answers");
      const rows = results.map(fieldsOf).filter((row) => ID_PATTERN.test(row["territory"] ?? ""));
      const byTerritory = Map.groupBy(rows, (row) => row["territory"] ?? "");
      return new Map([...byTerritory].map(([territory, own]) => [territory, own.map(countingOf)]));
    }
    if (status !== "Running" && status !== "Scheduled") throw new Error(`query ${status}`);
    await pause(POLL_MS);
  }
  throw new Error("query too long");
};
