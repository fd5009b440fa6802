import type { _Record, AttributeValue } from "@aws-sdk/client-dynamodb-streams";
import type { StreamImage, StreamRecord, StreamValue } from "./stream-event.ts";

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64");

const toValue = (value: AttributeValue): StreamValue => {
  if (value.S !== undefined) return { S: value.S };
  if (value.N !== undefined) return { N: value.N };
  if (value.B !== undefined) return { B: base64(value.B) };
  if (value.BOOL !== undefined) return { BOOL: value.BOOL };
  if (value.NULL !== undefined) return { NULL: value.NULL };
  if (value.SS !== undefined) return { SS: [...value.SS] };
  if (value.NS !== undefined) return { NS: [...value.NS] };
  if (value.BS !== undefined) return { BS: value.BS.map(base64) };
  if (value.L !== undefined) return { L: value.L.map(toValue) };
  if (value.M !== undefined) return { M: toImage(value.M) };
  throw new Error("stream value of an unknown type");
};

const toImage = (image: Record<string, AttributeValue>): StreamImage =>
  Object.fromEntries(Object.entries(image).map(([name, value]) => [name, toValue(value)]));

/** The record as Lambda would hand it over. Throws on a record without keys or sequence: a broken engine. */
export const toStreamRecord = (record: _Record, streamArn: string): StreamRecord => {
  const change = record.dynamodb;
  if (!record.eventName || !change?.Keys || !change.SequenceNumber)
    throw new Error("incomplete stream record");
  return {
    eventID: record.eventID ?? change.SequenceNumber,
    eventName: record.eventName,
    eventVersion: record.eventVersion ?? "1.1",
    eventSource: "aws:dynamodb",
    awsRegion: record.awsRegion ?? "local",
    eventSourceARN: streamArn,
    dynamodb: {
      ApproximateCreationDateTime: Math.floor((change.ApproximateCreationDateTime?.getTime() ?? 0) / 1000),
      Keys: toImage(change.Keys),
      ...(change.NewImage ? { NewImage: toImage(change.NewImage) } : {}),
      ...(change.OldImage ? { OldImage: toImage(change.OldImage) } : {}),
      SequenceNumber: change.SequenceNumber,
      SizeBytes: change.SizeBytes ?? 0,
      StreamViewType: "NEW_AND_OLD_IMAGES",
    },
  };
};
