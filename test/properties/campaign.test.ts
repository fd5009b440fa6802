import { type EphemeralEngine, ephemeralEngine } from "@ipt/local/engine/ephemeral-engine.ts";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Act, act } from "./campaign-acts.ts";
import { wasAdopted } from "./campaign-ghost.ts";
import { playNext } from "./campaign-next.ts";
import { Player, QUARTIER } from "./campaign-player.ts";
import { found, openCity } from "./city.ts";

let engine: EphemeralEngine;
beforeAll(async () => {
  engine = await ephemeralEngine();
});
afterAll(() => engine.stop());

let cities = 0;
const newPlayer = async (): Promise<Player> => {
  cities += 1;
  const city = openCity(engine, `city-${cities}`);
  await found(city, QUARTIER);
  return new Player(city);
};

const play = async (player: Player, one: Act): Promise<void> => {
  if (one.act === "next") return playNext(player, one);
  if (one.act !== "race") return player.single(one);
  const { vote } = await player.standing();
  await Promise.all(one.of.map((racer) => player.race(vote, racer)));
};

test("No sequence of commands, nor any at once, reaches launch without an adopted vote", async () => {
  const seen = { launched: 0, rejected: 0 };
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 10, maxLength: 40, size: "max" }), async (acts) => {
      const player = await newPlayer();
      for (const one of acts) {
        await play(player, one);
        if (await player.isLaunched()) expect(player.written).toSatisfy(wasAdopted);
      }
      const { number, stage } = await player.standing();
      if (await player.isLaunched()) seen.launched += 1;
      if (number > 1 || (number === 1 && stage === null)) seen.rejected += 1;
    }),
    { numRuns: 15 },
  );
  // The sequences do go both ways: nothing above is true for want of votes.
  expect(seen.launched).toBeGreaterThan(0);
  expect(seen.rejected).toBeGreaterThan(0);
});
