import { ConditionalCheckFailedException, type DynamoDBClient } from "@aws-sdk/client-dynamodb";
import {
  GetCommand,
  PutCommand,
  QueryCommand,
  TransactWriteCommand,
  UpdateCommand,
} from "@aws-sdk/lib-dynamodb";
import { type Backoff, systemBackoff } from "./backoff.ts";
import { deleteItems, getItems } from "./batches.ts";
import { type CapacityMeter, consumptionOf } from "./capacity-meter.ts";
import type { Condition } from "./conditions.ts";
import { documentsOf } from "./documents.ts";
import type { Key } from "./place.ts";
import type { Attributes, RawItem } from "./raw-item.ts";
import { type FieldsUpdate, type KeyedWrite, transactItem, updateOf } from "./write.ts";

export type TableOptions = { readonly meter?: CapacityMeter; readonly backoff?: Backoff };

export type KeyedQuery = {
  readonly pk: string;
  readonly prefix: string;
  /** Items to read at most; `null` for as many as one megabyte holds. */
  readonly limit: number | null;
  /** Sort key after which to go on. */
  readonly after: string | null;
  readonly backward?: boolean;
};

export type QueryPage = { readonly items: readonly RawItem[]; readonly last: string | null };

/**
 * The only code that talks to DynamoDB. It takes raw keys: nothing but a space opens it. Reads are strongly
 * consistent, so that what a person wrote is in the next page they see.
 */
export const openTable = (client: DynamoDBClient, TableName: string, options: TableOptions = {}) => {
  const documents = documentsOf(client);
  const backoff = options.backoff ?? systemBackoff;
  const metered = { TableName, ReturnConsumedCapacity: "TOTAL" } as const;
  const report = (operation: string, consumed: Parameters<typeof consumptionOf>[1]): void =>
    options.meter?.(consumptionOf(operation, consumed));
  const batch = { documents, TableName, backoff, report };

  return {
    name: TableName,
    backoff,

    get: async (key: Key): Promise<RawItem | null> => {
      const answer = await documents.send(new GetCommand({ ...metered, Key: key, ConsistentRead: true }));
      report("GetItem", answer.ConsumedCapacity);
      return answer.Item ?? null;
    },

    query: async ({ pk, prefix, limit, after, backward = false }: KeyedQuery): Promise<QueryPage> => {
      const answer = await documents.send(
        new QueryCommand({
          ...metered,
          ConsistentRead: true,
          ScanIndexForward: !backward,
          KeyConditionExpression: prefix === "" ? "pk = :pk" : "pk = :pk AND begins_with(sk, :prefix)",
          ExpressionAttributeValues: { ":pk": pk, ...(prefix === "" ? {} : { ":prefix": prefix }) },
          ...(limit === null ? {} : { Limit: limit }),
          ...(after === null ? {} : { ExclusiveStartKey: { pk, sk: after } }),
        }),
      );
      report("Query", answer.ConsumedCapacity);
      const last: unknown = answer.LastEvaluatedKey?.["sk"];
      return { items: answer.Items ?? [], last: typeof last === "string" ? last : null };
    },

    /** False when the condition does not hold. */
    put: async (key: Key, attributes: Attributes, condition: Condition): Promise<boolean> => {
      try {
        const item = { ...key, ...attributes };
        const answer = await documents.send(new PutCommand({ ...metered, Item: item, ...condition }));
        report("PutItem", answer.ConsumedCapacity);
        return true;
      } catch (error) {
        if (error instanceof ConditionalCheckFailedException) return false;
        throw error;
      }
    },

    /** Adds to an item, made when absent, and answers it as it then is. */
    update: async (key: Key, fields: FieldsUpdate): Promise<RawItem> => {
      const answer = await documents.send(
        new UpdateCommand({ ...metered, Key: key, ...updateOf(fields), ReturnValues: "ALL_NEW" }),
      );
      report("UpdateItem", answer.ConsumedCapacity);
      return answer.Attributes ?? {};
    },

    /**
     * All or nothing, whichever tables the writes are for. The same token makes a second sending of the same writes
     * harmless for ten minutes.
     */
    transact: async (writes: readonly KeyedWrite[], token: string): Promise<void> => {
      const answer = await documents.send(
        new TransactWriteCommand({
          ReturnConsumedCapacity: "TOTAL",
          ClientRequestToken: token,
          TransactItems: writes.map(transactItem),
        }),
      );
      report("TransactWriteItems", answer.ConsumedCapacity);
    },

    getMany: (keys: readonly Key[]): Promise<readonly RawItem[]> => getItems(batch, keys),
    deleteMany: (keys: readonly Key[]): Promise<void> => deleteItems(batch, keys),
  };
};

export type Table = ReturnType<typeof openTable>;
