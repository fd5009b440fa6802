import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import type { RecordName } from "@ipt/application/ports/records.ts";
import { membership } from "../directory/membership.ts";
import { published } from "../directory/published.ts";
import { session } from "../directory/session.ts";
import { summary } from "../directory/summary.ts";
import { usageSummary } from "../directory/usage-summary.ts";
import { allowance } from "../items/allowance.ts";
import { idempotency } from "../items/idempotency.ts";
import { items } from "../items/items.ts";
import { requestCount } from "../items/request-count.ts";
import { voterCapsule } from "../items/voter-capsule.ts";
import type { Definition } from "../kit/definition.ts";
import { sealedKey, urnBallot, urnBox } from "../urn/items.ts";
import { shapeOf } from "./arbitrary-of.ts";
import { rawOf, sampleOf } from "./storable.ts";

/**
 * Keeps items as the present version of each type writes them, for `items.test.ts` to read for ever, and the shape of
 * that version, for `shapes.test.ts`. A file that exists is never written again:
 * `npm exec -- node packages/dynamodb/src/testing/write-fixtures.ts && npm run format`.
 */
const folder = new URL("../../fixtures/", import.meta.url);
const ITEMS = 4;
const SEED = 20110307;

const keep = (name: string, make: () => unknown): void => {
  const file = new URL(name, folder);
  if (!existsSync(file)) writeFileSync(file, `${JSON.stringify(make(), null, 2)}\n`);
};

const write = <V, K>(definition: Definition<V, K>): void => {
  const { type, version, schema } = definition;
  keep(`${type}.v${version}.json`, () =>
    sampleOf(definition, ITEMS, SEED).map((value, index) => rawOf(definition, value, index + 1)),
  );
  keep(`${type}.v${version}.shape.json`, () => shapeOf(schema));
};

const writeRecord = <R extends RecordName>(record: R): void => write(items[record]);
const isRecordName = (name: string): name is RecordName => Object.hasOwn(items, name);

mkdirSync(folder, { recursive: true });
for (const name of Object.keys(items).filter(isRecordName)) writeRecord(name);
write(idempotency);
write(allowance);
write(requestCount);
write(session);
write(membership);
write(summary);
write(published);
write(usageSummary);
write(urnBallot);
write(urnBox);
write(sealedKey);
write(voterCapsule);
