import type {
  Collected,
  CollectionName,
  Collections,
  RecordName,
  RecordValues,
  Stored,
} from "@ipt/application/ports/records.ts";
import { isRecordName, itemOf } from "../items/item-of.ts";
import { content } from "../keys/content.ts";
import { campaignsCollection, figures } from "../keys/quartier.ts";
import { programme } from "../keys/territory.ts";
import { decode } from "../kit/codec.ts";
import { IncidentError } from "../kit/incident-error.ts";
import type { Range } from "../kit/place.ts";
import { keyOfRaw, type RawItem } from "../kit/raw-item.ts";
import type { Space } from "../kit/space.ts";

type Pick = <R extends RecordName>(record: R) => Promise<readonly Stored<RecordValues[R]>[]>;

type Collection<C extends CollectionName> = {
  readonly range: (key: Collections[C]["key"]) => Range;
  readonly gather: (pick: Pick) => Promise<Collected<C>>;
};

const collections: { readonly [C in CollectionName]: Collection<C> } = {
  programme: {
    range: programme,
    gather: async (pick) => ({
      partner: await pick("partner"),
      convention: await pick("convention"),
      budget: await pick("budget"),
    }),
  },
  campaigns: {
    range: campaignsCollection,
    gather: async (pick) => ({
      campaign: await pick("campaign"),
      meeting: await pick("meeting"),
      informationAction: await pick("informationAction"),
      notification: await pick("notification"),
      campaignPlan: await pick("campaignPlan"),
      register: await pick("register"),
      registerImport: await pick("registerImport"),
      launch: await pick("launch"),
      vote: await pick("vote"),
      minutes: await pick("minutes"),
    }),
  },
  figures: {
    range: figures,
    gather: async (pick) => ({
      statement: await pick("statement"),
      subscription: await pick("subscription"),
      tally: await pick("tally"),
    }),
  },
  content: {
    range: content,
    gather: async (pick) => ({
      agendaEvent: await pick("agendaEvent"),
      contact: await pick("contact"),
      document: await pick("document"),
      faqEntry: await pick("faqEntry"),
      headline: await pick("headline"),
    }),
  },
};

/** Neighbouring records by one query, each kind in the order of its keys. */
export const collectFrom = async <C extends CollectionName>(
  space: Space,
  name: C,
  key: Collections[C]["key"],
): Promise<Collected<C>> => {
  const { range, gather } = collections[name];
  const byType = Map.groupBy(await space.readAll(range(key)), (raw): unknown => raw.t);
  // Loaded together rather than one after the other.
  await Promise.all([...byType.keys()].filter(isRecordName).map(itemOf));
  const pick: Pick = async (record) => {
    const found: readonly RawItem[] = byType.get(record) ?? [];
    if (!byType.delete(record)) return [];
    const item = await itemOf(record);
    return found.map((raw) => decode(item, raw, space.keyAt));
  };
  const collected = await gather(pick);
  const stray = [...byType.values()].flat()[0];
  if (stray) throw new IncidentError(keyOfRaw(stray), [`type: not one of ${name}`]);
  return collected;
};
