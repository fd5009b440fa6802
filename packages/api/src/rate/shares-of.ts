import type { Actor } from "@ipt/application/kernel/actor.ts";
import { limits } from "@ipt/contracts/limits.ts";
import type { Described } from "@ipt/contracts/operation.ts";
import type { Share } from "./rate-limiter.ts";

/** What a vote needs is never refused for the number of requests, whoever sends them. */
export const isOfVote = ({ path }: Pick<Described, "path">): boolean => path.includes("/votes/");

const named = (policy: "key" | "person", id: string): string =>
  `${policy}-${id
    .toLowerCase()
    .replaceAll(/[^0-9a-z]/g, "")
    .slice(0, 64)}`;

/**
 * What a request counts against. Only who proved a part in the territory counts against its share: a stranger can name
 * any territory, and use up none. Software leaves a part of it to people.
 */
export const sharesOf = (actor: Actor, ofTerritory: number | null): readonly Share[] => {
  const { requestsPerKey, requestsPerPerson, requestsPerTerritory, leftToPeople } = limits;
  const whole = ofTerritory ?? requestsPerTerritory;
  switch (actor.kind) {
    case "key":
      return [
        { policy: "key", who: named("key", actor.id), most: Math.min(requestsPerKey, whole) },
        { policy: "territory", who: "territory", most: Math.ceil(whole * (1 - leftToPeople)) },
      ];
    case "member":
      return [
        { policy: "person", who: named("person", actor.id), most: Math.min(requestsPerPerson, whole) },
        { policy: "territory", who: "territory", most: whole },
      ];
    case "user":
    case "operator":
      return [{ policy: "person", who: named("person", actor.id), most: requestsPerPerson }];
    case "visitor":
    case "schedule":
      return [];
  }
};
