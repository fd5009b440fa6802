import { parseArgs } from "node:util";
import { measureOnline } from "../load/measure-online.ts";
import { loadOf, onlineLoadOf } from "../load/model.ts";
import { printLoad, printOnlineLoad } from "../load/print.ts";
import { costsFor } from "./costs-for.ts";
import { habits } from "./habits.ts";
import { measureJourney } from "./measure.ts";
import { printCost } from "./print.ts";

/** `npm run cost`: lives the journey on the embedded engine, then tells what a year costs and what a vote week loads. */
const { values } = parseArgs({ options: { json: { type: "boolean", default: false } } });
const { used, answers } = await measureJourney();
const measured = await measureOnline();
const costs = costsFor(used, measured);
const load = loadOf(answers, habits().dwellingsPerQuartier);
const online = onlineLoadOf(measured.voters, habits().dwellingsPerQuartier);
const said = values.json
  ? JSON.stringify({ used, each: measured.each, costs, load, online }, null, 2)
  : `${printCost(used, measured.each, habits(), costs)}\n\n${printLoad(load)}\n\n${printOnlineLoad(online)}`;
process.stdout.write(`${said}\n`);
