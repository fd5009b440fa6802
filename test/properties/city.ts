import { digest } from "@ipt/api/http/digest.ts";
import { createBudget } from "@ipt/application/budgets/create-budget.ts";
import { createGrant } from "@ipt/application/budgets/create-grant.ts";
import { createConvention } from "@ipt/application/conventions/create-convention.ts";
import type { Actor } from "@ipt/application/kernel/actor.ts";
import type { UseCase } from "@ipt/application/kernel/command.ts";
import { createIds } from "@ipt/application/kernel/create-ids.ts";
import { createPartner } from "@ipt/application/partners/create-partner.ts";
import { createQuartier } from "@ipt/application/quartiers/create-quartier.ts";
import { createTerritory } from "@ipt/application/territories/create-territory.ts";
import type { Role } from "@ipt/domain/access/role.ts";
import { addDays, type CivilDate } from "@ipt/domain/values/civil-date.ts";
import { civilDateAt, instantAt } from "@ipt/domain/values/instant.ts";
import { directory } from "@ipt/dynamodb/directory/directory.ts";
import { territoryStore } from "@ipt/dynamodb/store/territory-store.ts";
import { mainTable } from "@ipt/dynamodb/table.ts";
import type { EphemeralEngine } from "@ipt/local/engine/ephemeral-engine.ts";
import { systemRandomBytes } from "@ipt/local/system/randomness.ts";

const ZONE = "Europe/Paris";
export const FIRST_DAY = "2026-01-05";

const actor = (id: string, roles: readonly Role[], partner: string | null): Actor => ({
  kind: "key",
  id,
  name: id,
  roles,
  partner,
});

export const PEOPLE = {
  operator: { kind: "operator", id: "operator", name: "operator" },
  coordinator: actor("coordinator", ["coordinator"], null),
  landlord: actor("landlord", ["landlord-agent", "bureau-member"], "landlord"),
  tenants: actor("tenants", ["bureau-member"], "tenants"),
  city: actor("city", ["bureau-member"], "city"),
  provider: actor("provider", ["partner-contributor"], "provider"),
} as const satisfies Record<string, Actor>;
export type Who = keyof typeof PEOPLE;

const PARTNERS = {
  landlord: "landlord",
  provider: "internet-provider",
  city: "local-authority",
  tenants: "tenants-association",
  centre: "social-centre",
} as const;

/** Use cases called as the API calls them, in one territory of the real engine, on a clock that tests move. */
export const openCity = (engine: EphemeralEngine, territory: string) => {
  let today: CivilDate = FIRST_DAY;
  let time: `${string}:${string}` = "10:00";
  const now = (): string => instantAt(today, time, ZONE);
  const pause = async (): Promise<void> => undefined;
  const store = territoryStore(engine.client, mainTable.name, territory, {
    now,
    backoff: { pause, random: () => 0.5 },
  });
  const newId = createIds(now, systemRandomBytes);
  const lookups = directory(engine.client, mainTable.name).reader;

  const call = async <I, T>(
    who: Who,
    useCase: UseCase<I, T>,
    input: unknown,
    ifMatch: number | null = null,
  ) =>
    useCase(
      {
        territory,
        profile: await store.get("territory", {}),
        actor: PEOPLE[who],
        store,
        directory: lookups,
        now: now(),
        today: civilDateAt(now(), ZONE),
        requestId: newId(),
        newId,
        randomBytes: systemRandomBytes,
        digest,
        ifMatch,
        idempotency: null,
      },
      input,
    );

  /** The same where a refusal would be a fault of the test. */
  const must = async <I, T>(who: Who, useCase: UseCase<I, T>, input: unknown): Promise<T> => {
    const result = await call(who, useCase, input);
    if (!result.ok) throw new Error(JSON.stringify(result.error));
    return result.value;
  };

  return {
    store,
    call,
    must,
    today: () => today,
    /** Days pass; never backwards. */
    wait: (days: number): void => {
      today = addDays(today, days);
      time = "10:00";
    },
    waitUntil: (day: CivilDate, at: `${string}:${string}`): void => {
      if (day < today) return;
      [today, time] = [day, at];
    },
  };
};

export type City = ReturnType<typeof openCity>;

/** What every quartier of the city builds on: partners, both conventions, budgets of two years. */
export const found = async (city: City, quartier: string): Promise<void> => {
  const { must } = city;
  await must("operator", createTerritory, { territory: "any", name: "Ville", communes: [] });
  for (const [id, kind] of Object.entries(PARTNERS)) {
    await must("coordinator", createPartner, { id, name: id, kind });
  }
  await must("coordinator", createConvention, {
    id: "service",
    kind: "service",
    parties: ["landlord", "provider"],
    from: "2026-01-01",
    to: "2036-12-31",
    offer: { name: "Sun", downstreamMbps: 30 },
    denunciation: "Six mois de préavis.",
    prices: [{ from: "2026-01-01", perDwellingPerMonth: { cents: 119 } }],
  });
  await must("coordinator", createConvention, {
    id: "partnership",
    kind: "partnership",
    parties: ["city", "landlord", "provider"],
    from: "2026-01-01",
  });
  for (const year of [2026, 2027, 2028, 2029]) {
    await must("coordinator", createBudget, { year, total: { cents: 1000 }, purpose: "accompagnement" });
    const grant = { year, partner: "centre", amount: { cents: 500 }, grantedOn: `${year}-01-01` };
    await must("coordinator", createGrant, grant);
  }
  await must("coordinator", createQuartier, { id: quartier, name: quartier, landlord: "landlord" });
};
