import type { Tag, Wire } from "./requests-of.ts";

export type Attempt = {
  readonly why: string;
  readonly wire: Wire;
  readonly tag: Tag;
  readonly table?: string;
};

/** Names that a careless pattern would take for `territory`. */
export const neighbours = (territory: string): readonly string[] => [
  `${territory}x`,
  `${territory}-2`,
  territory.slice(0, -1) || "z",
  `x${territory}`,
];

const moved = (wire: Wire, territory: string): Wire => {
  const elsewhere = (key: string): string => key.replace(/^T#[^#]*/, `T#${territory}`);
  return {
    ...wire,
    leadingKeys: wire.leadingKeys.map(elsewhere),
    items: wire.items.map((item) => ({ ...item, leadingKey: item.leadingKey && elsewhere(item.leadingKey) })),
  };
};

const onUrn = (wire: Wire, urn: string): Wire => ({
  ...wire,
  tables: [urn],
  items: wire.items.map((item) => ({ ...item, table: urn })),
});

/** Whatever a command inside `territory` could be bent into; all of it must be refused. */
export const attempts = (wire: Wire, territory: string, urn: string): readonly Attempt[] => {
  const others = ["some-other-territory", ...neighbours(territory)];
  return [
    ...others.map((tag) => ({ why: `session of ${tag}`, wire, tag })),
    ...others.map((name) => ({ why: `keys of ${name}`, wire: moved(wire, name), tag: territory })),
    ...others.map((name) => ({
      why: `keys of both ${territory} and ${name}`,
      wire: { ...wire, leadingKeys: [...wire.leadingKeys, `T#${name}#Q`] },
      tag: territory,
    })),
    { why: "no tag", wire, tag: null },
    { why: "empty tag", wire, tag: "" },
    { why: "empty tag, keys of no territory", wire: moved(wire, ""), tag: "" },
    { why: "tag *", wire, tag: "*" },
    { why: "tag * and keys of another", wire: moved(wire, "some-other-territory"), tag: "*" },
    { why: "tag ?", wire, tag: "?".repeat(territory.length) },
    { why: "no keys", wire: { ...wire, leadingKeys: [] }, tag: territory },
    { why: "Scan", wire: { ...wire, operation: "Scan", leadingKeys: [], items: [] }, tag: territory },
    { why: "Scan with keys", wire: { ...wire, operation: "Scan", items: [] }, tag: territory },
    {
      why: "PartiQL",
      wire: { ...wire, operation: "PartiQLSelect", leadingKeys: [], items: [] },
      tag: territory,
    },
    { why: "index", wire: { ...wire, index: "any" }, tag: territory },
    ...["BALLOT", "BOX", "KEY"].map((family) => ({
      why: `urn's ${family}`,
      wire: onUrn({ ...wire, leadingKeys: [`${family}#${territory}`] }, urn),
      tag: territory,
    })),
    ...["SESSION#x", "USER#x", "OBS#territories", "NET#x", "KEY#x", "SLUG#x"].map((key) => ({
      why: `family ${key}`,
      wire: { ...wire, leadingKeys: [key] },
      tag: territory,
    })),
  ];
};
