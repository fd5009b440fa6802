// Writes the official codes shipped with the product, from a yearly package of open data (licence Etalab 2.0, MIT):
//   npm install --no-save @etalab/decoupage-administratif@6.0.0 && node scripts/build-official-codes.mjs 2026
// One text each, because a hundred thousand JSON objects would take longer to read than the few asked for.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";

const vintage = Number(process.argv[2]);
if (!Number.isInteger(vintage)) throw new Error("usage: node scripts/build-official-codes.mjs <year>");
const { resolve } = createRequire(import.meta.url);
const read = (name) =>
  JSON.parse(readFileSync(resolve(`@etalab/decoupage-administratif/data/${name}.json`), "utf8"));
const byCode = (a, b) => (a.code < b.code ? -1 : 1);

const communes = read("communes")
  .filter(({ type }) => type === "commune-actuelle")
  .sort(byCode)
  .map(({ code, nom }) => `${code}${nom}`);
const epci = read("epci")
  .sort(byCode)
  .map(({ code, nom, membres }) => `${code}|${nom}|${membres.map((one) => one.code).join(",")}`);

const folder = new URL("../packages/domain/src/territory/official-codes/", import.meta.url);
const text = JSON.stringify({ vintage, communes: communes.join("\n"), epci: epci.join("\n") });
writeFileSync(new URL("codes.json", folder), `${text}\n`);
console.log(`${communes.length} communes, ${epci.length} EPCI, ${text.length} characters`);
