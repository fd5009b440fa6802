import type { Allowed } from "@ipt/application/kernel/actor.ts";
import type { UseCase } from "@ipt/application/kernel/command.ts";
import type { Context } from "@ipt/application/kernel/context.ts";
import type { Failure } from "@ipt/application/kernel/failure.ts";
import type { Result } from "@ipt/domain/values/result.ts";
import type { Schema } from "@ipt/domain/values/schema.ts";

export type Method = "GET" | "POST" | "PATCH" | "DELETE";

export type Bilingual = { readonly fr: string; readonly en: string };

/** One operation of the hosted API, as plain data: routes, OpenAPI and tests are made from it. */
export type Operation = {
  readonly id: string;
  readonly method: Method;
  /** Under `/v1`, parameters in braces; their names are fields of the input. */
  readonly path: string;
  readonly tag: string;
  readonly summary: Bilingual;
  readonly status: 200 | 201;
  readonly kind: "command" | "query";
  readonly allow: readonly Allowed[];
  /** Goes on in a suspended territory: reads, and what an open vote needs. */
  readonly whileSuspended: boolean;
  readonly input: Schema<unknown>;
  readonly output: Schema<unknown>;
  readonly run: (ctx: Context, input: unknown) => Promise<Result<unknown, Failure>>;
  /** Told the revision that it writes over where it need not be by its method (`openapi/if-match.ts`). */
  readonly ifMatch?: "once-there" | "accepted";
  /** How the body is read: JSON, or a dwelling list as JSON or CSV. */
  readonly body: "none" | "json" | "register";
  /** How the answer is written: JSON, or the records of a territory as one ZIP archive. */
  readonly answer: "json" | "archive";
};

/** What an operation says of itself, whatever answers it. */
export type Described = Omit<Operation, "run">;

/** Called by anybody and nobody in particular: no key and no session is even read. */
export const isAnonymous = ({ allow }: Described): boolean => allow.every((one) => one === "visitor");

type Description = Pick<Operation, "ifMatch"> & {
  readonly id: string;
  readonly tag: string;
  readonly summary: Bilingual;
  readonly body?: "register";
  readonly answer?: "archive";
  readonly status?: 200;
};

/** An operation known by its method and its path until it is asked, and its use case loaded. */
export type Deferred = Pick<Operation, "method" | "path"> & { readonly load: () => Promise<Operation> };

/** Binds a method and a path to a use case. */
export const operation = <I, T>(
  method: Method,
  path: string,
  useCase: () => Promise<UseCase<I, T>>,
  description: Description,
): Deferred => ({
  method,
  path,
  load: async () => bound(method, path, await useCase(), description),
});

const bound = <I, T>(
  method: Method,
  path: string,
  useCase: UseCase<I, T>,
  { id, tag, summary, body, answer, status, ...more }: Description,
): Operation => ({
  id,
  method,
  path,
  tag,
  summary,
  status: status ?? (method === "POST" && useCase.kind === "command" ? 201 : 200),
  kind: useCase.kind,
  allow: useCase.allow,
  whileSuspended: useCase.whileSuspended,
  input: useCase.input,
  output: useCase.output,
  run: useCase,
  body: body ?? (method === "POST" || method === "PATCH" ? "json" : "none"),
  answer: answer ?? "json",
  ...more,
});

/** Names in braces of a path, in order. */
export const pathParameters = (path: string): string[] =>
  [...path.matchAll(/\{([a-zA-Z]+)\}/g)].flatMap((match) => (match[1] ? [match[1]] : []));
