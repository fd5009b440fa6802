import type { RecordedCommand } from "../../recording/recorded-command.ts";
import type { Request } from "./evaluate.ts";
import { ACCOUNT, REGION } from "./resolve.ts";

export type Wire = Pick<RecordedCommand, "operation" | "tables" | "leadingKeys" | "items" | "index">;

export const tableArn = (table: string, index: string | null = null): string =>
  `arn:aws:dynamodb:${REGION}:${ACCOUNT}:table/${table}${index === null ? "" : `/index/${index}`}`;

const isTransaction = ({ operation }: Wire): boolean =>
  operation === "TransactWriteItems" || operation === "TransactGetItems";

/** A transaction is authorised under the action of each of its parts, a batch under its own. */
const actionsOn = (wire: Wire, table: string): readonly string[] =>
  isTransaction(wire)
    ? [...new Set(wire.items.filter((item) => item.table === table).map(({ action }) => action))]
    : [wire.operation];

/** Session tag `territory`; null for a session without it. */
export type Tag = string | null;

/**
 * What IAM is asked when the command is sent. Every part is asked with the keys of the whole command, which is the
 * strictest reading; a command without keys carries no such context at all.
 */
export const requestsOf = (wire: Wire, tag: Tag, rename: (table: string) => string): readonly Request[] => {
  const context = {
    ...(wire.leadingKeys.length > 0 ? { "dynamodb:LeadingKeys": wire.leadingKeys } : {}),
    ...(tag === null ? {} : { "aws:PrincipalTag/territory": [tag] }),
  };
  return wire.tables.flatMap((table) =>
    actionsOn(wire, table).map((action) => ({
      action: `dynamodb:${action}`,
      resource: tableArn(rename(table), wire.index),
      context,
    })),
  );
};

/** The territory whose partitions a command names, or null when it names none. Throws when it names two. */
export const territoryOf = ({ leadingKeys }: Wire): string | null => {
  const named = new Set(leadingKeys.map((key) => /^T#([^#]*)/.exec(key)?.[1] ?? null));
  const [territory = null, ...others] = named;
  if (others.length > 0) throw new Error(`one command names ${leadingKeys.join(", ")}`);
  return territory;
};
