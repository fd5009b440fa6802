// The yardstick of cold starts: Hono, a document client, one item read. Nothing of ours.
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient, GetCommand } from "@aws-sdk/lib-dynamodb";
import { Hono } from "hono";
import { handle } from "hono/aws-lambda";

const documents = DynamoDBDocumentClient.from(new DynamoDBClient({}));
const app = new Hono();

app.get("/v1/territories/:territory", async (c) => {
  const Key = { pk: `T#${c.req.param("territory")}`, sk: "TERRITORY" };
  const { Item } = await documents.send(new GetCommand({ TableName: process.env.IPT_TABLE, Key }));
  return Item ? c.json(Item) : c.notFound();
});

export const handler = handle(app);
