import { DescribeTableCommand, DescribeTimeToLiveCommand } from "@aws-sdk/client-dynamodb";
import { mainTable, urnTable } from "@ipt/dynamodb/table.ts";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type EphemeralEngine, ephemeralEngine } from "../engine/ephemeral-engine.ts";

let engine: EphemeralEngine;
beforeAll(async () => {
  engine = await ephemeralEngine();
});
afterAll(() => engine.stop());

it("gives the main table a stream with both images and an expiry, and no index", async () => {
  const { Table } = await engine.client.send(new DescribeTableCommand({ TableName: mainTable.name }));
  expect(Table?.StreamSpecification).toEqual({ StreamEnabled: true, StreamViewType: "NEW_AND_OLD_IMAGES" });
  expect(Table?.GlobalSecondaryIndexes ?? []).toEqual([]);
  const ttl = await engine.client.send(new DescribeTimeToLiveCommand({ TableName: mainTable.name }));
  expect(ttl.TimeToLiveDescription).toMatchObject({
    AttributeName: "expiresAt",
    TimeToLiveStatus: "ENABLED",
  });
});

it("gives the urn neither stream nor expiry", async () => {
  const { Table } = await engine.client.send(new DescribeTableCommand({ TableName: urnTable.name }));
  expect(Table?.StreamSpecification?.StreamEnabled ?? false).toBe(false);
  const ttl = await engine.client.send(new DescribeTimeToLiveCommand({ TableName: urnTable.name }));
  expect(ttl.TimeToLiveDescription?.TimeToLiveStatus).toBe("DISABLED");
});
