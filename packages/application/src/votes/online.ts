import { fail, ok, type Result } from "@ipt/domain/values/result.ts";
import type { Vote } from "@ipt/domain/vote/vote.ts";
import type { Context } from "../kernel/context.ts";
import { type Failure, failure } from "../kernel/failure.ts";
import type { Ballots } from "../ports/ballots.ts";

export type Online = { readonly ballots: Ballots; readonly ballot: string };

/** What a vote needs to be cast online, where it is offered. */
export const onlineOf = (ctx: Context, vote: Vote): Result<Online, Failure> =>
  ctx.ballots && vote.ballot !== null && vote.channels === "paper-and-online"
    ? ok({ ballots: ctx.ballots, ballot: vote.ballot })
    : fail(failure("online-not-offered"));
