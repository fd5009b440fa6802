import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import type { Capsules } from "@ipt/application/ports/ballots.ts";
import { decode, encode } from "../kit/codec.ts";
import { anything } from "../kit/conditions.ts";
import { orUnavailable } from "../kit/or-unavailable.ts";
import { openUrn } from "../kit/space.ts";
import { openTable, type TableOptions } from "../kit/table.ts";
import { emptyRange } from "./empty-range.ts";
import { capsule, capsulesOf, URN_SHARDS, urnShard } from "./items.ts";

/** Capsules, in the urn's table because it has no stream: what is erased there was copied nowhere. */
export const capsuleStore = (
  client: DynamoDBClient,
  tableName: string,
  options: TableOptions = {},
): Capsules => {
  const space = openUrn(openTable(client, tableName, options), "CAPSULE");
  const emptyAll = async (ballot: string): Promise<number> => {
    let erased = 0;
    for (let shard = 0; shard < URN_SHARDS; shard += 1)
      erased += await emptyRange(space, urnShard(ballot, shard));
    return erased;
  };
  return {
    keep: async (value) => {
      const { place, attributes } = encode(capsule, value, 1);
      await orUnavailable(space.put(place, attributes, anything));
    },
    find: async (key) => {
      const raw = await orUnavailable(space.get(capsule.place(key)));
      return raw && decode(capsule, raw, space.keyAt).value;
    },
    erase: async (ballot, hash) => {
      await orUnavailable(emptyRange(space, capsulesOf(ballot, hash)));
    },
    empty: (ballot) => orUnavailable(emptyAll(ballot)),
  };
};
