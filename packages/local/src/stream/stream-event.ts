/** One typed value as a Lambda receives it in a DynamoDB stream event: binary is base64 text. */
export type StreamValue = {
  S?: string;
  N?: string;
  B?: string;
  BOOL?: boolean;
  NULL?: boolean;
  SS?: string[];
  NS?: string[];
  BS?: string[];
  L?: StreamValue[];
  M?: { [name: string]: StreamValue };
};

export type StreamImage = { [attribute: string]: StreamValue };

export type StreamRecord = {
  eventID: string;
  eventName: "INSERT" | "MODIFY" | "REMOVE";
  eventVersion: string;
  eventSource: "aws:dynamodb";
  awsRegion: string;
  eventSourceARN: string;
  dynamodb: {
    /** Epoch seconds. */
    ApproximateCreationDateTime: number;
    Keys: StreamImage;
    NewImage?: StreamImage;
    OldImage?: StreamImage;
    SequenceNumber: string;
    SizeBytes: number;
    StreamViewType: "NEW_AND_OLD_IMAGES";
  };
};

/** What Lambda passes to a function whose event source is a DynamoDB stream. */
export type StreamEvent = { Records: StreamRecord[] };

/** Sequence numbers that were not handled; the earliest one and all after it are delivered again. */
export type StreamBatchResponse = { batchItemFailures: { itemIdentifier: string }[] };

export type StreamHandler = (event: StreamEvent) => Promise<StreamBatchResponse>;
