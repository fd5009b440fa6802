import { decode, encode } from "../kit/codec.ts";
import { absent } from "../kit/conditions.ts";
import { orUnavailable } from "../kit/or-unavailable.ts";
import type { Space } from "../kit/space.ts";
import { type Session, session } from "./session.ts";

const HASH = /^[0-9a-f]{64}$/;

/** People signed in. A session past its end may still be found: whoever reads it compares `expiresAt`. */
export const sessionsIn = (space: Space) => ({
  /** Throws when the hash is taken: 256 random bits don't repeat. */
  create: async (value: Session): Promise<void> => {
    const { place, attributes } = encode(session, value, 1);
    if (!(await space.put(place, attributes, absent))) throw new Error("a session has this hash already");
  },

  find: async (hash: string): Promise<Session | null> => {
    const raw = HASH.test(hash) ? await orUnavailable(space.get(session.place(hash))) : null;
    return raw && decode(session, raw, space.keyAt).value;
  },

  /** Does nothing when there is no such session. */
  remove: async (hash: string): Promise<void> => {
    if (HASH.test(hash)) await space.deleteMany([session.place(hash)]);
  },
});
