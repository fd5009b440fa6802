/** What Lambda passes to a function whose event source is an SQS queue; only what is read here. */
export type QueueEvent = { readonly Records: readonly QueueMessage[] };
export type QueueMessage = { readonly messageId: string; readonly body: string };
