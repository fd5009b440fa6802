import type { FunctionName } from "@ipt/contracts/deployment.ts";
import { describeError } from "./describe-error.ts";

type Value = string | number | boolean | null | readonly string[] | object;

/** Fields of a log line. Names of things and counts only: no key, code, address, name of a person, or body. */
export type Fields = Readonly<Record<string, Value | undefined>>;

type Settings = {
  readonly functionName: FunctionName;
  readonly stage: string;
  /** Takes one line, without its end. */
  readonly write: (line: string) => void;
  readonly now: () => string;
};

export type Logger = {
  readonly info: (message: string, fields?: Fields) => void;
  readonly warn: (message: string, fields?: Fields) => void;
  readonly error: (message: string, error: unknown, fields?: Fields) => void;
  /** Added to every line until set again: the request under way. */
  readonly during: (fields: Fields) => void;
};

/** One JSON object a line, which CloudWatch reads as fields. */
export const createLogger = ({ functionName, stage, write, now }: Settings): Logger => {
  let call: Fields = {};
  const line = (level: string, message: string, fields: Fields): void =>
    write(JSON.stringify({ level, message, at: now(), function: functionName, stage, ...call, ...fields }));
  return {
    info: (message, fields = {}) => line("info", message, fields),
    warn: (message, fields = {}) => line("warn", message, fields),
    error: (message, error, fields = {}) => line("error", message, { ...describeError(error), ...fields }),
    during: (fields) => {
      call = fields;
    },
  };
};
