import type { ListScopes, RecordKeys } from "@ipt/application/ports/records.ts";
import { type Place, padded, type Range } from "../kit/place.ts";

/** The territory's own partition: few items, read often, one query for the programme. */
const within = [] as const;
const all = (...under: string[]): Range => ({ within, under });

export const territoryPlace = (): Place => ({ within, at: ["TERRITORY"] });

/** What remains of an erased territory. */
export const erasurePlace = (): Place => ({ within, at: ["ERASURE"] });

/** Exports under way or ready, each swept away after its day. */
export const dataExportPlace = ({ id }: RecordKeys["dataExport"]): Place => ({ within, at: ["EXPORT", id] });
export const dataExports = (): Range => all("EXPORT");

/** Files taken in, each forgotten some weeks after its last word. */
export const dataImportPlace = ({ id }: RecordKeys["dataImport"]): Place => ({ within, at: ["IMPORT", id] });
export const dataImports = (): Range => all("IMPORT");

/** The operator's leave to open the territory's space. */
export const supportAccessPlace = (): Place => ({ within, at: ["SUPPORT"] });

/** What was used, month by month. */
export const usagePlace = ({ month }: RecordKeys["usage"]): Place => ({ within, at: ["USAGE", month] });
export const usages = (): Range => all("USAGE");

/** Breaches that concern the territory's data. */
export const securityIncidentPlace = ({ id }: RecordKeys["securityIncident"]): Place => ({
  within,
  at: ["INCIDENT", id],
});
export const securityIncidents = (): Range => all("INCIDENT");

export const legalPlace = (): Place => ({ within, at: ["LEGAL"] });
export const logoPlace = (): Place => ({ within, at: ["LOGO"] });

export const memberPlace = ({ id }: RecordKeys["member"]): Place => ({ within, at: ["MEMBER", id] });
export const members = (): Range => all("MEMBER");

export const quartierPlace = ({ id }: RecordKeys["quartier"]): Place => ({ within, at: ["QUARTIER", id] });
export const quartiers = (): Range => all("QUARTIER");

/** Partners, conventions and budgets share `P#`: the programme is one query. */
export const programme = (): Range => all("P");
export const partnerPlace = ({ id }: RecordKeys["partner"]): Place => ({ within, at: ["P", "PARTNER", id] });
export const partners = (): Range => all("P", "PARTNER");
export const conventionPlace = ({ id }: RecordKeys["convention"]): Place => ({
  within,
  at: ["P", "CONVENTION", id],
});
export const conventions = (): Range => all("P", "CONVENTION");
export const budgetPlace = ({ year }: RecordKeys["budget"]): Place => ({
  within,
  at: ["P", "BUDGET", padded(year, 4)],
});
export const budgets = (): Range => all("P", "BUDGET");

export const apiKeyPlace = ({ hash }: RecordKeys["apiKey"]): Place => ({ within: ["K"], at: [hash] });
export const apiKeys = (): Range => ({ within: ["K"], under: [] });

/** A year's payments: never in the way of the programme's query. */
const spendingYear = (year: number): string[] => ["B", padded(year, 4)];
export const spendingPlace = ({ year, id }: RecordKeys["spending"]): Place => ({
  within: spendingYear(year),
  at: ["SPENDING", id],
});
export const spendings = ({ year }: ListScopes["spending"]): Range => ({
  within: spendingYear(year),
  under: ["SPENDING"],
});
