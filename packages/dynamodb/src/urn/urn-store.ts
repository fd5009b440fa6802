import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import type { Urn } from "@ipt/application/ports/ballots.ts";
import { shardOf } from "@ipt/domain/vote/shards.ts";
import type { UrnBallot } from "@ipt/domain/vote/urn.ts";
import { decode, encode } from "../kit/codec.ts";
import { absent, anything } from "../kit/conditions.ts";
import { emptyRange } from "../kit/empty-range.ts";
import { orUnavailable } from "../kit/or-unavailable.ts";
import type { RawItem } from "../kit/raw-item.ts";
import { readUpTo } from "../kit/read-up-to.ts";
import { openUrn, type Space } from "../kit/space.ts";
import { openTable, type TableOptions } from "../kit/table.ts";
import { URN_SHARDS, urnBallot, urnBox, urnShard } from "./items.ts";

const shards = Array.from({ length: URN_SHARDS }, (_, shard) => shard);

const listFrom = async (ballots: Space, vote: string, after: string | null, limit: number) => {
  const found: RawItem[] = [];
  const first = after === null ? 0 : shardOf(after, URN_SHARDS);
  for (let shard = first; shard < URN_SHARDS && found.length <= limit; shard += 1) {
    const from = shard === first && after !== null ? { after } : {};
    found.push(...(await readUpTo(ballots, urnShard(vote, shard), limit + 1 - found.length, from)));
  }
  const items = found.slice(0, limit).map((raw): UrnBallot => decode(urnBallot, raw, ballots.keyAt).value);
  return { items, next: found.length > limit ? (items.at(-1)?.tracker ?? null) : null };
};

/**
 * The urn's table: no stream, no expiry, no instant in any item. A ballot is written once, under a hash of its
 * envelope; the write that comes again finds it there.
 */
const plainStore = (client: DynamoDBClient, tableName: string, options: TableOptions = {}): Urn => {
  const table = openTable(client, tableName, options);
  const ballots = openUrn(table, "BALLOT");
  const boxes = openUrn(table, "BOX");

  const find = async (vote: string, tracker: string): Promise<UrnBallot | null> => {
    const raw = await ballots.get(urnBallot.place({ vote, tracker }));
    return raw && decode(urnBallot, raw, ballots.keyAt).value;
  };

  return {
    find,
    box: async (ballot) => {
      const raw = await boxes.get(urnBox.place(ballot));
      return raw && decode(urnBox, raw, boxes.keyAt).value;
    },
    place: async (box) => {
      const { place, attributes } = encode(urnBox, box, 1);
      await boxes.put(place, attributes, anything);
    },
    drop: async (ballot) => {
      const { place, attributes } = encode(urnBallot, ballot, 1);
      if (await ballots.put(place, attributes, absent)) return "kept";
      const there = await find(ballot.vote, ballot.tracker);
      return there?.ballot.slice(0, ENVELOPE) === ballot.ballot.slice(0, ENVELOPE) ? "there" : "another";
    },
    count: async (vote) => {
      const found = await Promise.all(shards.map((shard) => ballots.readAll(urnShard(vote, shard))));
      return found.reduce((sum, items) => sum + items.length, 0);
    },
    list: (vote, after, limit) => listFrom(ballots, vote, after, limit),
    empty: async (vote) => {
      let destroyed = 0;
      for (const shard of shards) destroyed += await emptyRange(ballots, urnShard(vote, shard));
      return destroyed;
    },
    remove: (ballot) => boxes.deleteMany([urnBox.place(ballot)]),
  };
};

/** The same, telling an outage from a bug. */
export const urnStore = (client: DynamoDBClient, tableName: string, options: TableOptions = {}): Urn => {
  const urn = plainStore(client, tableName, options);
  return {
    find: (vote, tracker) => orUnavailable(urn.find(vote, tracker)),
    box: (ballot) => orUnavailable(urn.box(ballot)),
    place: (box) => orUnavailable(urn.place(box)),
    drop: (ballot) => orUnavailable(urn.drop(ballot)),
    count: (vote) => orUnavailable(urn.count(vote)),
    list: (vote, after, limit) => orUnavailable(urn.list(vote, after, limit)),
    empty: (vote) => orUnavailable(urn.empty(vote)),
    remove: (ballot) => orUnavailable(urn.remove(ballot)),
  };
};

/** Characters of base64url that the 64 bytes of an envelope surely fill. */
const ENVELOPE = 85;
