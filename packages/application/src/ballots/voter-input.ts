import { Id } from "@ipt/domain/values/id.ts";
import { schema } from "@ipt/domain/values/schema.ts";
import { Bytes32 } from "@ipt/domain/vote/bytes.ts";
import * as z from "zod";

/** How a browser speaks for a dwelling: the authentication key derived from the code of its letter. */
export const voterShape = () => ({ quartier: Id(), vote: Id(), key: Bytes32() });

/** What the service gave with a dwelling, for it to read again with the envelope; base64url. */
export const Ticket = schema(() => z.string().regex(/^[\w-]{38,1200}$/, "ticket"));

export const VoterInput = schema(() => z.strictObject(voterShape()));
