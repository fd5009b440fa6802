/** What Lambda passes to a function whose event source is a DynamoDB stream; only what is read here. */
export type StreamRecord = {
  readonly eventName?: string;
  readonly eventSourceARN?: string;
  readonly dynamodb?: {
    readonly Keys?: { readonly [attribute: string]: { readonly S?: string } };
    readonly SequenceNumber?: string;
  };
};

export type StreamEvent = { readonly Records: readonly StreamRecord[] };

/** The first record named, and all that follow it, are delivered again. */
export type BatchResponse = { readonly batchItemFailures: readonly { readonly itemIdentifier: string }[] };
