import type { Ballot } from "../ballot.ts";
import type { Choice } from "../choice.ts";
import type { CodeError } from "../code.ts";
import type { Blinded, VoterKeys } from "../composition.ts";
import type { Refusal, Standing, Voted } from "./transport.ts";

export type Dwelling = Standing["dwelling"];

type Known = { readonly keys: VoterKeys; readonly dwelling: Dwelling };

/** Steps that go on by themselves: the page shows progress and sends `go-on` until they end. */
export type Working =
  | (Known & { readonly at: "sealing"; readonly choice: Choice })
  | (Known & { readonly at: "sending"; readonly blinded: Blinded; readonly capsule: string })
  | (Known & {
      readonly at: "finishing";
      readonly blinded: Omit<Blinded, "blinded">;
      readonly signature: string;
    })
  | (Known & { readonly at: "dropping"; readonly ballot: Ballot })
  | (Known & { readonly at: "settling"; readonly tracker: string });

/** Where the service may be asked again for the same thing. */
type Retried = { readonly at: "asking"; readonly code: string } | Working;

export type VoterState =
  | { readonly at: "code"; readonly error: CodeError | { readonly code: "code-unknown" } | null }
  | { readonly at: "asking"; readonly code: string }
  | (Known & { readonly at: "dwelling" })
  | { readonly at: "not-mine" }
  | (Known & { readonly at: "choice"; readonly choice: Choice | null })
  | (Known & { readonly at: "check"; readonly choice: Choice })
  | Working
  /** Nothing is lost: `go-on` takes up where it stopped. */
  | { readonly at: "outage"; readonly refusal: Refusal; readonly during: Retried }
  | { readonly at: "done"; readonly dwelling: Dwelling; readonly tracker: string }
  | { readonly at: "voted"; readonly voted: Voted }
  | { readonly at: "not-open"; readonly opens: string }
  | { readonly at: "closed"; readonly closes: string }
  | { readonly at: "code-void" }
  /** The ballot or its signature is not acceptable: the voter is sent to the bureau, on paper if need be. */
  | { readonly at: "refused"; readonly why: "capsule" | "signature" | "server" };

export type VoterEvent =
  | { readonly type: "code"; readonly text: string }
  | { readonly type: "mine" }
  | { readonly type: "not-mine" }
  | { readonly type: "choose"; readonly choice: Choice }
  | { readonly type: "back" }
  | { readonly type: "cast" }
  | { readonly type: "go-on" };

export const START: VoterState = { at: "code", error: null };
