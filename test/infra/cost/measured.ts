/** What a run used up, as counted; nothing here is typed by hand. */
export type Measured = {
  /** Dwellings of the quartiers that lived it. */
  readonly dwellings: number;
  readonly requests: number;
  /** Bytes of answers on the wire, headers included. */
  readonly bytesOut: number;
  /** Processor time of the service's process, in milliseconds. */
  readonly cpuMs: number;
  readonly readUnits: number;
  readonly writeUnits: number;
  /** Calls to the table. */
  readonly calls: number;
  /** Calls that wrote: each may wake the consumers of the stream. */
  readonly writingCalls: number;
  /** Bytes of items left in the table, as DynamoDB counts them. */
  readonly storedBytes: number;
};
