import type { Call } from "../bench/meter.ts";

const field = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** What stands for an id of the town, of a key's hash, of a generated id or of an instant in a key. */
const named = (text: string, territory: string): string =>
  text
    .replace(new RegExp(`^T#${territory}(?=#|$)#?`), "")
    .replaceAll(new RegExp(`${territory}-([a-z]+)(?:-\\d+)?(?=#|$)`, "g"), "<$1>")
    .replaceAll(new RegExp(`${territory}-[a-z0-9-]+`, "g"), "<id>")
    .replaceAll(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, "<instant>")
    .replaceAll(/\d{4}-\d{2}(?=#|$| )/g, "<mois>")
    .replaceAll(/\b[0-9a-f]{64}\b/g, "<empreinte>")
    .replaceAll(/\b[0-9a-z]{26}\b/g, "<id>")
    .replaceAll(/^I#[0-9a-f](?=$)/g, "I#<chiffre>");

const keyOf = (key: unknown, territory: string): string => {
  const [pk, sk] = [String(field(key, "pk")), String(field(key, "sk"))].map((one) => named(one, territory));
  return pk === "" ? (sk ?? "") : `${pk} / ${sk}`;
};

const read = ({ operation, input }: Call, territory: string): string[] => {
  if (operation === "GetItem") return [keyOf(field(input, "Key"), territory)];
  if (operation === "Query") {
    const values = field(input, "ExpressionAttributeValues");
    const prefix = field(values, ":prefix");
    return [
      keyOf({ pk: field(values, ":pk"), sk: `${typeof prefix === "string" ? prefix : ""}…` }, territory),
    ];
  }
  const requests: unknown[] = Object.values(field(input, "RequestItems") ?? {});
  return requests.flatMap((one) => list(field(one, "Keys"))).map((key) => keyOf(key, territory));
};

const written = (input: unknown, territory: string): string[] =>
  list(field(input, "TransactItems")).map((one) =>
    keyOf(
      field(field(one, "Put"), "Item") ??
        field(field(one, "Update") ?? field(one, "Delete") ?? field(one, "ConditionCheck"), "Key"),
      territory,
    ),
  );

/** Keys that calls read and write, without the territory's own prefix, in order. */
export const callsOf = (calls: readonly Call[], territory: string) => ({
  read: calls
    .filter((one) => one.operation !== "TransactWriteItems")
    .flatMap((one) => read(one, territory))
    .toSorted(),
  written: calls.flatMap((one) => written(one.input, territory)).toSorted(),
});
