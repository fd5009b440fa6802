import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { families, functions, urnFamilies } from "@ipt/contracts/deployment.ts";
import { urnTable } from "@ipt/dynamodb/table.ts";
import { readWire, type Wire } from "../recording/read-wire.ts";

/** Who signed: a function under its own role, or under its role of one territory. */
export type Principal = { readonly function: string; readonly territory: string | null };

export type GuardedCall = { readonly principal: Principal; readonly wire: Wire; readonly allowed: boolean };

/** Access keys of the rehearsal: `own.<function>` and `territory.<function>.<territory>`. */
export const principalOf = (accessKey: string): Principal | null => {
  const [kind, name, territory] = accessKey.split(".");
  if (name === undefined) return null;
  if (kind === "own") return { function: name, territory: null };
  return kind === "territory" && territory ? { function: name, territory } : null;
};

const READS = new Set(["GetItem", "BatchGetItem", "Query"]);

type Description = {
  readonly territory?: string;
  readonly families: Readonly<Record<string, string>>;
  readonly urn?: Readonly<Record<string, string>>;
  readonly capsules?: string;
};
const described = (name: string): Description | null =>
  Object.entries(functions).find(([one]) => one === name)?.[1] ?? null;

/** What one key may be used for by a principal, in the words of the deployment's constants. */
const accessTo = ({ function: name, territory }: Principal, table: string, key: string): string | null => {
  const description = described(name);
  if (!description) return null;
  if (territory !== null) {
    const own = key === `T#${territory}` || key.startsWith(`T#${territory}#`);
    const access = table === urnTable.name ? description.capsules : description.territory;
    return own ? (access ?? null) : null;
  }
  if (table === urnTable.name) {
    const found = urnFamilies.find((one) => key.startsWith(`${one}#`));
    return found ? (description.urn?.[found] ?? null) : null;
  }
  const family = families.find((one) => key.startsWith(`${one}#`));
  return family ? (description.families[family] ?? null) : null;
};

export const isAllowed = (principal: Principal, wire: Wire): boolean =>
  wire.index === null &&
  wire.leadingKeys.length > 0 &&
  wire.tables.every((table) =>
    wire.leadingKeys.every((key) => {
      const access = accessTo(principal, table, key);
      return access === "write" || (access === "read" && READS.has(wire.operation));
    }),
  );

const DENIED = JSON.stringify({
  __type: "com.amazonaws.dynamodb.v20120810#AccessDeniedException",
  message: "not authorized",
});

export type Fault = (wire: Wire, principal: Principal) => { readonly type: string } | null;

/**
 * Stands before the engine as IAM stands before DynamoDB: lets through what the credentials that signed may do,
 * refuses the rest, and keeps what was asked.
 */
export const guardEngine = async (endpoint: string) => {
  const calls: GuardedCall[] = [];
  let fault: Fault = () => null;
  const target = new URL(endpoint);
  const server = createServer((incoming, outgoing) => {
    const chunks: Buffer[] = [];
    incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
    incoming.on("end", () => {
      const body = Buffer.concat(chunks);
      const accessKey = /Credential=([^/]+)\//.exec(incoming.headers.authorization ?? "")?.[1] ?? "";
      const principal = principalOf(accessKey);
      const wire = readWire(String(incoming.headers["x-amz-target"] ?? ""), body.toString());
      const allowed = principal !== null && wire !== null && isAllowed(principal, wire);
      if (principal && wire) calls.push({ principal, wire, allowed });
      const failed = allowed && principal && wire ? fault(wire, principal) : null;
      if (!allowed || failed) {
        outgoing.writeHead(400, { "content-type": "application/x-amz-json-1.0" });
        outgoing.end(failed ? JSON.stringify({ __type: failed.type, message: "injected" }) : DENIED);
        return;
      }
      const options = {
        host: target.hostname,
        port: target.port,
        method: incoming.method,
        path: incoming.url,
      };
      const forwarded = request({ ...options, headers: incoming.headers }, (answer) => {
        outgoing.writeHead(answer.statusCode ?? 500, answer.headers);
        answer.pipe(outgoing);
      });
      forwarded.on("error", () => outgoing.destroy());
      forwarded.end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address: AddressInfo | string | null = server.address();
  return {
    endpoint: `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`,
    calls,
    /** Makes calls that are allowed fail; `null` to let them through again. */
    inject: (next: Fault | null): void => {
      fault = next ?? (() => null);
    },
    stop: (): void => {
      server.closeAllConnections();
      server.close();
    },
  };
};
