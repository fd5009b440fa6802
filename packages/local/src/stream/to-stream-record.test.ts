import { expect, it } from "vitest";
import { toStreamRecord } from "./to-stream-record.ts";

it("writes every type of value as a Lambda function receives it", () => {
  const converted = toStreamRecord(
    {
      eventName: "MODIFY",
      dynamodb: {
        SequenceNumber: "7",
        ApproximateCreationDateTime: new Date("2026-11-23T08:00:00.900Z"),
        Keys: { pk: { S: "T#a" }, sk: { S: "B" } },
        NewImage: {
          list: { L: [{ N: "1" }, { NULL: true }, { BOOL: false }, { M: { deep: { S: "é" } } }] },
          bytes: { B: new Uint8Array([255, 0, 1]) },
          sets: { M: { b: { BS: [new Uint8Array([1])] }, n: { NS: ["1", "2"] }, s: { SS: ["a"] } } },
        },
      },
    },
    "arn:stream",
  );
  expect(converted).toEqual({
    eventID: "7",
    eventName: "MODIFY",
    eventVersion: "1.1",
    eventSource: "aws:dynamodb",
    awsRegion: "local",
    eventSourceARN: "arn:stream",
    dynamodb: {
      SequenceNumber: "7",
      ApproximateCreationDateTime: 1795420800,
      Keys: { pk: { S: "T#a" }, sk: { S: "B" } },
      NewImage: {
        list: { L: [{ N: "1" }, { NULL: true }, { BOOL: false }, { M: { deep: { S: "é" } } }] },
        bytes: { B: "/wAB" },
        sets: { M: { b: { BS: ["AQ=="] }, n: { NS: ["1", "2"] }, s: { SS: ["a"] } } },
      },
      SizeBytes: 0,
      StreamViewType: "NEW_AND_OLD_IMAGES",
    },
  });
});

it("refuses a record without keys", () => {
  expect(() => toStreamRecord({ eventName: "INSERT", dynamodb: { SequenceNumber: "1" } }, "arn")).toThrow();
});
