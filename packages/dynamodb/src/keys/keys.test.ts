import type {
  CollectionName,
  ListName,
  ListScopes,
  RecordKeys,
  RecordName,
} from "@ipt/application/ports/records.ts";
import fc from "fast-check";
import { expect, test } from "vitest";
import { items } from "../items/items.ts";
import { type Place, type Range, sortKey, sortKeyPrefix } from "../kit/place.ts";
import { keyAtBrest } from "../testing/storable.ts";
import { content } from "./content.ts";
import { campaignsCollection, figures } from "./quartier.ts";
import { ranges } from "./ranges.ts";
import { programme } from "./territory.ts";

// Few values, chosen to look like one another and like the words of the keys: collisions would be frequent.
const id = fc.constantFrom("a", "b", "a-b", "c", "q", "d", "1", "001", "meeting", "vote");
const campaign = fc.constantFrom(1, 2, 10, 99);
const shard = fc.constantFrom(0, 1, 10);
const dwelling = fc.constantFrom("a", "A", "a/b", "A.1", "COUNT", "D");

const keys: { readonly [R in RecordName]: fc.Arbitrary<RecordKeys[R]> } = {
  territory: fc.constant({}),
  erasure: fc.constant({}),
  dataExport: fc.record({ id }),
  dataImport: fc.record({ id }),
  webhook: fc.record({ id }),
  webhookDelivery: fc.record({ webhook: id, id }),
  securityIncident: fc.record({ id }),
  usage: fc.record({ month: fc.constantFrom("2026-11", "2026-12", "2027-01") }),
  supportAccess: fc.constant({}),
  member: fc.record({ id }),
  apiKey: fc.record({ hash: fc.constantFrom("0a", "0b", "TERRITORY") }),
  partner: fc.record({ id }),
  convention: fc.record({ id }),
  budget: fc.record({ year: fc.constantFrom(1999, 2026) }),
  spending: fc.record({ id, year: fc.constantFrom(1999, 2026) }),
  quartier: fc.record({ id }),
  campaign: fc.record({ quartier: id, number: campaign }),
  meeting: fc.record({ quartier: id, campaign, id }),
  informationAction: fc.record({ quartier: id, campaign, id }),
  notification: fc.record({ quartier: id, campaign }),
  register: fc.record({ quartier: id, campaign }),
  registerImport: fc.record({ quartier: id, campaign, edition: id }),
  registerPage: fc.record({ quartier: id, edition: id, page: fc.constantFrom(0, 1, 10) }),
  vote: fc.record({ quartier: id, id }),
  minutes: fc.record({ quartier: id, vote: id }),
  attendanceMark: fc.record({ quartier: id, vote: id, shard, dwelling }),
  attendanceTally: fc.record({ quartier: id, vote: id, shard }),
  voterCode: fc.record({ quartier: id, vote: id, hash: fc.constantFrom("a", "b", "CODE", "PAGE") }),
  codePage: fc.record({ quartier: id, vote: id, edition: id, page: fc.constantFrom(0, 1, 10) }),
  codeReplacement: fc.record({ quartier: id, vote: id, id }),
  launch: fc.record({ quartier: id, campaign, id }),
  contract: fc.record({ quartier: id, id }),
  subscription: fc.record({ quartier: id, id }),
  computerOrder: fc.record({ quartier: id, id }),
  activity: fc.record({ quartier: id, id }),
  statement: fc.record({ quartier: id, id }),
  tally: fc.record({ quartier: id, month: fc.constantFrom("2026-01", "2026-10") }),
  campaignPlan: fc.record({ quartier: id, campaign }),
  legal: fc.constant({}),
  logo: fc.constant({}),
  agendaEvent: fc.record({ quartier: id, id }),
  contact: fc.record({ quartier: id, id }),
  document: fc.record({ quartier: id, id }),
  documentBody: fc.record({ quartier: id, id }),
  faqEntry: fc.record({ quartier: id, id }),
  headline: fc.record({ quartier: id }),
  publishedReview: fc.record({ quartier: id, asOf: fc.constantFrom("2026-01-01", "2026-10-01") }),
  question: fc.record({ quartier: id, id }),
  helpRequest: fc.record({ quartier: id, id }),
  event: fc.record({ at: fc.constantFrom("2026-01-01T00:00:00.000Z", "2026-10-01T00:00:00.000Z"), id }),
};

type Located = {
  readonly record: RecordName;
  readonly key: Readonly<Record<string, string | number>>;
  readonly place: Place;
};

const located = <R extends RecordName>(record: R): fc.Arbitrary<Located> =>
  keys[record].map((key) => ({
    record,
    key: Object.fromEntries(Object.entries(key)),
    place: items[record].place(key),
  }));

const isRecordName = (name: string): name is RecordName => Object.hasOwn(items, name);
const anywhere = fc.oneof(
  ...Object.keys(items)
    .filter(isRecordName)
    .map((name) => located(name)),
);

const holds = (range: Range, place: Place): boolean =>
  keyAtBrest({ within: range.within, at: ["x"] }).pk === keyAtBrest(place).pk &&
  sortKey(place.at).startsWith(sortKeyPrefix(range.under));

test("Two records never share a key unless they are one", () => {
  fc.assert(
    fc.property(anywhere, anywhere, (one, other) => {
      const same = one.record === other.record && JSON.stringify(one.key) === JSON.stringify(other.key);
      const [a, b] = [keyAtBrest(one.place), keyAtBrest(other.place)];
      expect(a.pk === b.pk && a.sk === b.sk).toBe(same);
    }),
    { numRuns: 20_000 },
  );
});

/** The scope of a list, from the key of a record in it. */
const scopes: { readonly [R in ListName]: (key: RecordKeys[R]) => ListScopes[R] } = {
  member: () => ({}),
  dataExport: () => ({}),
  dataImport: () => ({}),
  webhook: () => ({}),
  webhookDelivery: ({ webhook }) => ({ webhook }),
  securityIncident: () => ({}),
  usage: () => ({}),
  apiKey: () => ({}),
  partner: () => ({}),
  convention: () => ({}),
  budget: () => ({}),
  quartier: () => ({}),
  spending: ({ year }) => ({ year }),
  campaign: ({ quartier }) => ({ quartier }),
  meeting: ({ quartier, campaign: number }) => ({ quartier, campaign: number }),
  informationAction: ({ quartier, campaign: number }) => ({ quartier, campaign: number }),
  launch: ({ quartier, campaign: number }) => ({ quartier, campaign: number }),
  vote: ({ quartier }) => ({ quartier }),
  registerPage: ({ quartier, edition }) => ({ quartier, edition }),
  attendanceMark: ({ quartier, vote, shard: number }) => ({ quartier, vote, shard: number }),
  codeReplacement: ({ quartier, vote }) => ({ quartier, vote }),
  contract: ({ quartier }) => ({ quartier }),
  subscription: ({ quartier }) => ({ quartier }),
  computerOrder: ({ quartier }) => ({ quartier }),
  activity: ({ quartier }) => ({ quartier }),
  statement: ({ quartier }) => ({ quartier }),
  publishedReview: ({ quartier }) => ({ quartier }),
  question: ({ quartier }) => ({ quartier }),
  helpRequest: ({ quartier }) => ({ quartier }),
};
const isListName = (name: string): name is ListName => Object.hasOwn(scopes, name);

const checkList = <R extends ListName>(record: R): void => {
  fc.assert(
    fc.property(keys[record], anywhere, (key, other) => {
      const scope = scopes[record](key);
      const range = ranges[record](scope);
      expect(holds(range, items[record].place(key))).toBe(true);
      const within = Object.entries(scope).every(([field, value]) => other.key[field] === value);
      expect(holds(range, other.place)).toBe(other.record === record && within);
    }),
    { numRuns: 2000 },
  );
};

test.each(Object.keys(ranges).filter(isListName))(
  "The list of %s holds all of them and nothing else",
  checkList,
);

const members: { readonly [C in CollectionName]: ReadonlySet<string> } = {
  programme: new Set(["partner", "convention", "budget"]),
  campaigns: new Set([
    "campaign",
    "meeting",
    "informationAction",
    "notification",
    "campaignPlan",
    "register",
    "registerImport",
    "launch",
    "vote",
    "minutes",
  ]),
  figures: new Set(["statement", "subscription", "tally"]),
  content: new Set(["agendaEvent", "contact", "document", "faqEntry", "headline"]),
};

test("A collection is one range, with all of its records and nothing else", () => {
  fc.assert(
    fc.property(id, anywhere, (quartier, { record, key, place }) => {
      const here = key["quartier"] === quartier;
      expect(holds(programme(), place)).toBe(members.programme.has(record));
      expect(holds(campaignsCollection({ quartier }), place)).toBe(members.campaigns.has(record) && here);
      expect(holds(figures({ quartier }), place)).toBe(members.figures.has(record) && here);
      expect(holds(content({ quartier }), place)).toBe(members.content.has(record) && here);
    }),
    { numRuns: 5000 },
  );
});

test("Months, instants, years, pages and campaigns sort as time and numbers do", () => {
  const ordered = (places: readonly Place[]): void => {
    const sorted = places.map((place) => sortKey(place.at));
    expect(sorted).toEqual([...sorted].sort());
  };
  const numbers = [0, 1, 2, 9, 10, 11, 99];
  ordered(numbers.map((page) => items.registerPage.place({ quartier: "q", edition: "e", page })));
  ordered(numbers.map((number) => items.campaign.place({ quartier: "q", number })));
  ordered([1990, 1999, 2000, 2199].map((year) => items.budget.place({ year })));
  ordered(["2009-12", "2010-01", "2010-10"].map((month) => items.tally.place({ quartier: "q", month })));
  fc.assert(
    fc.property(fc.date({ noInvalidDate: true, min: new Date(0), max: new Date("2199-12-31") }), (date) => {
      const later = new Date(date.getTime() + 1);
      const of = (at: Date) => sortKey(items.event.place({ at: at.toISOString(), id: "z" }).at);
      expect(of(date) < of(later)).toBe(true);
    }),
  );
});
