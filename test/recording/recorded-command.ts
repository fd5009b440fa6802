/** One command sent to DynamoDB, without any value: what a policy decides on, and who sent it. */
export type RecordedCommand = {
  /** The action of the API, such as `Query`; a transaction also lists the actions it is made of in `items`. */
  readonly operation: string;
  /** Tables named. */
  readonly tables: readonly string[];
  /** Partition keys, in order, without repetition; empty for a Scan, which names none. */
  readonly leadingKeys: readonly string[];
  /** What each part of a transaction or batch does, in order. */
  readonly items: readonly {
    readonly action: string;
    readonly table: string;
    readonly leadingKey: string | null;
  }[];
  readonly index: string | null;
  /** Access key that signed the request: it tells roles apart where the test gives each its own. */
  readonly accessKey: string | null;
  /** The deployed function whose work this is, or `null` for what only the local runtime and tests do. */
  readonly function: string | null;
  /** Sources of the product on the stack, innermost first, paths from the root of the repository. */
  readonly by: readonly string[];
  /** Test file running, where there is one. */
  readonly test: string | null;
};
