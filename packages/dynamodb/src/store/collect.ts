import type {
  Collected,
  CollectionName,
  Collections,
  RecordName,
  RecordValues,
  Stored,
} from "@ipt/application/ports/records.ts";
import { items } from "../items/items.ts";
import { content } from "../keys/content.ts";
import { campaignsCollection, figures } from "../keys/quartier.ts";
import { programme } from "../keys/territory.ts";
import { decode } from "../kit/codec.ts";
import { IncidentError } from "../kit/incident-error.ts";
import type { Range } from "../kit/place.ts";
import { keyOfRaw, type RawItem } from "../kit/raw-item.ts";
import type { Space } from "../kit/space.ts";

type Pick = <R extends RecordName>(record: R) => readonly Stored<RecordValues[R]>[];

type Collection<C extends CollectionName> = {
  readonly range: (key: Collections[C]["key"]) => Range;
  readonly gather: (pick: Pick) => Collected<C>;
};

const collections: { readonly [C in CollectionName]: Collection<C> } = {
  programme: {
    range: programme,
    gather: (pick) => ({
      partner: pick("partner"),
      convention: pick("convention"),
      budget: pick("budget"),
    }),
  },
  campaigns: {
    range: campaignsCollection,
    gather: (pick) => ({
      campaign: pick("campaign"),
      meeting: pick("meeting"),
      informationAction: pick("informationAction"),
      notification: pick("notification"),
      campaignPlan: pick("campaignPlan"),
      register: pick("register"),
      registerImport: pick("registerImport"),
      launch: pick("launch"),
      vote: pick("vote"),
      minutes: pick("minutes"),
    }),
  },
  figures: {
    range: figures,
    gather: (pick) => ({
      statement: pick("statement"),
      subscription: pick("subscription"),
      tally: pick("tally"),
    }),
  },
  content: {
    range: content,
    gather: (pick) => ({
      agendaEvent: pick("agendaEvent"),
      contact: pick("contact"),
      document: pick("document"),
      faqEntry: pick("faqEntry"),
      headline: pick("headline"),
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
  const pick: Pick = (record) => {
    const found: readonly RawItem[] = byType.get(record) ?? [];
    byType.delete(record);
    return found.map((raw) => decode(items[record], raw, space.keyAt));
  };
  const collected = gather(pick);
  const stray = [...byType.values()].flat()[0];
  if (stray) throw new IncidentError(keyOfRaw(stray), [`type: not one of ${name}`]);
  return collected;
};
