import { Id } from "@ipt/domain/values/id.ts";
import { schema } from "@ipt/domain/values/schema.ts";
import { Bytes32 } from "@ipt/domain/vote/bytes.ts";
import * as z from "zod";

/** How a browser speaks for a dwelling: the authentication key derived from the code of its letter. */
export const voterShape = () => ({ quartier: Id(), vote: Id(), key: Bytes32() });

export const VoterInput = schema(() => z.strictObject(voterShape()));
