import { randomUUID } from "node:crypto";
import {
  BatchGetCommand,
  type BatchGetCommandInput,
  type DynamoDBDocumentClient,
  GetCommand,
  type GetCommandInput,
  PutCommand,
  type PutCommandInput,
  QueryCommand,
  type QueryCommandInput,
  TransactWriteCommand,
  type TransactWriteCommandInput,
} from "@aws-sdk/lib-dynamodb";
import * as z from "zod";
import type { Call } from "./meter.ts";

const isInput = (value: unknown): boolean => typeof value === "object" && value !== null;
const Get = z.custom<GetCommandInput>(isInput);
const Put = z.custom<PutCommandInput>(isInput);
const Query = z.custom<QueryCommandInput>(isInput);
const BatchGet = z.custom<BatchGetCommandInput>(isInput);
const Transact = z.custom<TransactWriteCommandInput>(isInput);

/** Prepares a recorded call to be made again, by the SDK alone, on another territory holding the same items. */
export const rawCall = (
  client: DynamoDBDocumentClient,
  { operation, input }: Pick<Call, "operation" | "input">,
  from: string,
  to: string,
): (() => Promise<unknown>) => {
  const renamed: unknown = JSON.parse(JSON.stringify(input).replaceAll(from, to));
  switch (operation) {
    case "GetItem": {
      const command = new GetCommand(Get.parse(renamed));
      return () => client.send(command);
    }
    case "PutItem": {
      const command = new PutCommand(Put.parse(renamed));
      return () => client.send(command);
    }
    case "Query": {
      const command = new QueryCommand(Query.parse(renamed));
      return () => client.send(command);
    }
    case "BatchGetItem": {
      const command = new BatchGetCommand(BatchGet.parse(renamed));
      return () => client.send(command);
    }
    case "TransactWriteItems": {
      const command = new TransactWriteCommand({
        ...Transact.parse(renamed),
        ClientRequestToken: randomUUID(),
      });
      return () => client.send(command);
    }
    default:
      throw new Error(`${operation} is not replayed`);
  }
};
