import { recordActivity } from "@ipt/application/accompaniment/record-activity.ts";
import { recordComputerOrder } from "@ipt/application/accompaniment/record-computer-order.ts";
import { recordContract } from "@ipt/application/accompaniment/record-contract.ts";
import { recordHistory } from "@ipt/application/campaigns/record-history.ts";
import { recordMeeting } from "@ipt/application/campaigns/record-meeting.ts";
import { recordLaunch } from "@ipt/application/launches/record-launch.ts";
import { publishReview } from "@ipt/application/publication/publish-review.ts";
import { createQuartier } from "@ipt/application/quartiers/create-quartier.ts";
import { addDays, addMonths } from "@ipt/domain/values/civil-date.ts";
import type { Seeder } from "./seeder.ts";

const quartier = "le-phare";
const SOURCE = "Ville de Port-Lann (fictive)";
const CONTRACTS = 24;

const seedBefore = async (seed: Seeder, today: string): Promise<void> => {
  await seed.run(createQuartier, {
    id: quartier,
    name: "Le Phare",
    dwellings: 208,
    dwellingsSource: "Habitat Port-Lann",
    landlord: "habitat-port-lann",
    description: "Quatre bâtiments autour du square du Phare, reliés l’an dernier.",
  });
  await seed.run(recordHistory, {
    quartier,
    source: SOURCE,
    sequence: "inform-vote-deploy",
    stage: "accompaniment",
    vote: {
      outcome: "adopted",
      opensOn: addMonths(today, -13),
      closesOn: addDays(addMonths(today, -13), 6),
      concerned: 200,
      for: 61,
      against: 12,
      expressed: 73,
      source: SOURCE,
    },
  });
  await seed.run(recordMeeting, {
    quartier,
    kind: "public-meeting",
    on: addDays(addMonths(today, -13), -30),
    people: 41,
    place: "Salle du Phare",
    source: SOURCE,
  });
  for (const [months, days, half] of [
    [-11, 0, "morning"],
    [-11, 10, "afternoon"],
  ] as const) {
    const on = addDays(addMonths(today, months), days);
    await seed.run(recordLaunch, {
      quartier,
      on,
      half,
      place: "Salle du Phare",
      visitors: 27,
      source: SOURCE,
    });
  }
};

const seedSince = async (seed: Seeder, today: string): Promise<void> => {
  const launched = addMonths(today, -11);
  for (let index = 0; index < CONTRACTS; index += 1) {
    const signedOn = addDays(launched, index * 6);
    await seed.run(recordContract, {
      quartier,
      provider: "fibre-armor",
      reference: `FA-${1001 + index}`,
      signedOn,
      activatedOn: index % 6 === 5 ? null : addDays(signedOn, 4),
    });
  }
  for (let week = 0; week < 12; week += 1) {
    const on = addDays(launched, 14 + week * 21);
    const partner = "centre-social-du-port";
    const kind = week % 3 === 2 ? "home-visit" : week % 3 === 1 ? "drop-in" : "workshop";
    const participants = kind === "home-visit" ? 1 : 5 + (week % 4);
    await seed.run(recordActivity, { quartier, kind, on, partner, participants, newParticipants: 1 });
  }
  for (let index = 0; index < 6; index += 1) {
    const enquiredOn = addDays(launched, index * 20);
    await seed.run(recordComputerOrder, {
      quartier,
      recycler: "atelier-ressource",
      reference: `PC-${String(index + 1).padStart(2, "0")}`,
      enquiredOn,
      ...(index < 4
        ? { status: "delivered", statusOn: addDays(enquiredOn, 12), price: { cents: 5000 } }
        : {}),
    });
  }
};

/** A fictitious quartier a year ahead of the others: its vote, its launch, a year of help, a published bilan. */
export const seedLePhare = async (seed: Seeder, today: string): Promise<void> => {
  await seedBefore(seed, today);
  await seedSince(seed, today);
  await seed.run(publishReview, {
    quartier,
    asOf: addDays(today, -1),
    comment: "Un foyer sur neuf a signé. Les ateliers du mardi continuent au centre social.",
  });
};
