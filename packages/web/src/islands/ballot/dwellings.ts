import { type Called, callApi } from "./call-api.ts";
import { at, listAt, numberAt, textAt } from "./read-json.ts";

export type Dwelling = { readonly ref: string; readonly building: string; readonly label: string };

export type Dwellings =
  | { readonly ok: true; readonly value: readonly Dwelling[] }
  | Extract<Called, { readonly ok: false }>;

const AT_ONCE = 4;

const onPage = (page: unknown): readonly Dwelling[] =>
  listAt(page, "items")
    .filter((one) => at(one, "vacant") !== true)
    .map((one) => ({
      ref: textAt(one, "ref"),
      building: textAt(one, "building"),
      label: textAt(one, "label"),
    }));

/** The dwellings concerned by the vote, in the register's order. */
export const readDwellings = async (register: string): Promise<Dwellings> => {
  const read = (page: number): Promise<Called> => callApi("GET", `${register}/dwellings?page=${page}`);
  const first = await read(1);
  if (!first.ok) return first;
  const found = [...onPage(first.value)];
  const pages = numberAt(first.value, "pages");
  for (let page = 2; page <= pages; page += AT_ONCE) {
    const batch = Array.from({ length: Math.min(AT_ONCE, pages - page + 1) }, (_, index) => page + index);
    for (const answer of await Promise.all(batch.map(read))) {
      if (!answer.ok) return answer;
      found.push(...onPage(answer.value));
    }
  }
  return { ok: true, value: found };
};
