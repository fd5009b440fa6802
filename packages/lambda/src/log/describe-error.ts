/** What a log keeps of an error: enough to find the fault, nothing of the data it met. */
export type ErrorDescription = {
  readonly error: string;
  readonly code?: string;
  /** Identifier and status of the call to AWS that failed. */
  readonly awsRequest?: string;
  readonly awsStatus?: number;
  /** Positions in our bundle, innermost first. */
  readonly stack: readonly string[];
};

const WORD = /^[A-Za-z0-9_.:-]{1,80}$/;
const FRAMES = 8;

const field = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;

const word = (value: unknown): string | undefined =>
  typeof value === "string" && WORD.test(value) ? value : undefined;

/** `at read (/var/task/index.mjs:1:234)` → `read index.mjs:1:234`; the message's own lines are left out. */
const framesOf = (stack: unknown): readonly string[] => {
  if (typeof stack !== "string") return [];
  const frames = stack.split("\n").flatMap((line) => {
    const match = /^\s+at (?:async )?(?:(\S+) )?\(?(?:.*\/)?([\w.-]+:\d+:\d+)\)?$/.exec(line);
    return match?.[2] ? [`${match[1] ?? ""} ${match[2]}`.trim()] : [];
  });
  return frames.slice(0, FRAMES);
};

/** Never the message: it may quote a key, an address or a body. */
export const describeError = (error: unknown): ErrorDescription => {
  const metadata = field(error, "$metadata");
  const status = field(metadata, "httpStatusCode");
  const code = word(field(error, "code"));
  const awsRequest = word(field(metadata, "requestId"));
  return {
    error: word(field(error, "name")) ?? typeof error,
    ...(code === undefined ? {} : { code }),
    ...(awsRequest === undefined ? {} : { awsRequest }),
    ...(typeof status === "number" ? { awsStatus: status } : {}),
    stack: framesOf(field(error, "stack")),
  };
};
