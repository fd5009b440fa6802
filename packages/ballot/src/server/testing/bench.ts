import { argv, stdout } from "node:process";
import { measureCount, measureSteps } from "./measure.ts";
import { SAMPLE_VOTE, sampleArchive } from "./sample-archive.ts";

/** Kérédern, and a vote of a whole city. */
const SIZES = [1_053, 20_000];

const rows: Record<string, unknown>[] = [];

for (const envelopes of SIZES) {
  const against = Math.floor(envelopes / 4);
  const { archive, urn, sealed } = await sampleArchive({
    dwellings: envelopes + Math.ceil(envelopes / 40),
    online: { for: envelopes - against - 1, against, blank: 1 },
    paper: { for: 0, against: 0, blank: 0, void: 0 },
  });
  if (rows.length === 0) rows.push({ stepsMs: await measureSteps(SAMPLE_VOTE, sealed.urnKey) });
  rows.push(await measureCount(archive, urn));
}

const spaces = argv.includes("--json") ? 0 : 2;
for (const row of rows) stdout.write(`${JSON.stringify(row, null, spaces)}\n`);
