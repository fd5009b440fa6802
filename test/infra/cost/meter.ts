import { subscribe, unsubscribe } from "node:diagnostics_channel";
import type { Socket } from "node:net";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { type PartitionUnits, partitionUnits } from "./partition-units.ts";

type Method = (this: unknown, ...values: readonly unknown[]) => unknown;

const isMethod = (value: unknown): value is Method => typeof value === "function";
const field = (value: unknown, name: string): unknown =>
  (typeof value === "object" && value !== null) || typeof value === "function"
    ? Reflect.get(value, name)
    : undefined;

const unitsIn = (answer: unknown): number =>
  [field(answer, "ConsumedCapacity") ?? []]
    .flat()
    .reduce<number>((sum, one) => sum + Number(field(one, "CapacityUnits") ?? 0), 0);

const READS = new Set(["GetCommand", "QueryCommand", "BatchGetCommand"]);
const WRITES = new Set(["PutCommand", "UpdateCommand", "TransactWriteCommand", "BatchWriteCommand"]);

const prototypeOf = (value: object): object => {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (typeof prototype !== "object" || prototype === null) throw new Error("no prototype");
  return prototype;
};

const isSocket = (value: unknown): value is Socket => typeof field(value, "bytesWritten") === "number";

export type Answer = {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly units: readonly PartitionUnits[];
};

const FINISHED = "http.server.response.finish";

/**
 * Counts what this process uses from now on: calls to DynamoDB and their units, HTTP answers and their bytes,
 * processor time. One at a time.
 */
export const startMeter = () => {
  const counts = { requests: 0, bytesOut: 0, readUnits: 0, writeUnits: 0, calls: 0, writingCalls: 0 };
  const seen = new WeakMap<Socket, number>();
  const answers: Answer[] = [];
  let under: PartitionUnits[] = [];
  const onAnswer = (message: unknown): void => {
    const socket = field(message, "socket");
    const request = field(message, "request");
    const status = Number(field(field(message, "response"), "statusCode"));
    answers.push({
      method: String(field(request, "method")),
      path: String(field(request, "url")),
      status,
      units: under,
    });
    under = [];
    counts.requests += 1;
    if (!isSocket(socket)) return;
    counts.bytesOut += socket.bytesWritten - (seen.get(socket) ?? 0);
    seen.set(socket, socket.bytesWritten);
  };
  subscribe(FINISHED, onAnswer);

  const base = prototypeOf(prototypeOf(new DynamoDBClient({ region: "eu-west-3" })));
  const send: unknown = Reflect.get(base, "send");
  if (!isMethod(send)) throw new Error("no method to meter");
  let endpoint: unknown;
  const metered: Method = async function (...values) {
    endpoint = field(field(this, "config"), "endpoint");
    const answer: unknown = await Reflect.apply(send, this, values);
    const name = String(field(field(values[0], "constructor"), "name"));
    const [reading, writing] = [READS.has(name), WRITES.has(name)];
    if (!reading && !writing) return answer;
    const units = unitsIn(answer);
    under.push(...partitionUnits(field(values[0], "input"), units, reading));
    counts.calls += 1;
    if (reading) counts.readUnits += units;
    if (writing) {
      counts.writeUnits += units;
      counts.writingCalls += 1;
    }
    return answer;
  };
  Reflect.set(base, "send", metered);
  const started = process.cpuUsage();

  return {
    /** Where the last call went, `http://…`. */
    endpoint: async (): Promise<string> => {
      const found: unknown = isMethod(endpoint) ? await endpoint() : null;
      return `http://${String(field(found, "hostname"))}:${String(field(found, "port"))}`;
    },
    /** Requests answered, in order, with the units taken since the one before: right while they come one by one. */
    answers: (): readonly Answer[] => answers,
    /** Units taken since the last answer, or since this was last asked. */
    take: (): readonly PartitionUnits[] => {
      const taken = under;
      under = [];
      return taken;
    },
    stop: () => {
      const { user, system } = process.cpuUsage(started);
      Reflect.set(base, "send", send);
      unsubscribe(FINISHED, onAnswer);
      return { ...counts, cpuMs: (user + system) / 1000 };
    },
  };
};
