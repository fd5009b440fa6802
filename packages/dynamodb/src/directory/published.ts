import { PublishedTerritory } from "@ipt/domain/site/published-territory.ts";
import { Instant } from "@ipt/domain/values/instant.ts";
import { type Infer, schema } from "@ipt/domain/values/schema.ts";
import type { Definition } from "../kit/definition.ts";

/** A territory as the public list shows it, as last projected from its quartiers. */
export const Published = schema(() =>
  PublishedTerritory().extend({
    /** Instant of the event it was projected from. */
    updatedAt: Instant(),
  }),
);
export type Published = Readonly<Infer<typeof Published>>;

/** `OBS#published` / `<territory>`: all of them in one query. */
export const published: Definition<Published, string> = {
  type: "published",
  version: 1,
  schema: Published,
  keyOf: ({ id }) => id,
  place: (id) => ({ within: ["published"], at: [id] }),
  upcasts: {},
};

export const allPublished = { within: ["published"], under: [] } as const;
