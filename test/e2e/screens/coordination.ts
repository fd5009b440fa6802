import { COORDINATOR } from "../harness/own-territory.ts";
import type { ScreenshotSet } from "../harness/screenshot.ts";

const SPACE = "/espace/port-lann";
const QUARTIER = `${SPACE}/quartiers/les-ajoncs`;
const PHARE = `${SPACE}/quartiers/le-phare`;
const BREST = "/espace/brest-metropole/quartiers/keredern";
const BREST_COORDINATOR = "gwen-coordination";
const year = new Date().getFullYear();
const BOTH = [390, 1280] as const;

/** What a coordinator sees of conventions, budget and one quartier, from its first meeting to its review. */
export const screens: ScreenshotSet = {
  list: [
    { name: "c4-quartiers", path: `${SPACE}/quartiers`, account: COORDINATOR },
    { name: "c4-workspace", path: BREST, account: BREST_COORDINATOR, widths: BOTH },
    { name: "c4-not-started", path: QUARTIER, account: COORDINATOR },
    { name: "c5-derogation", path: `${QUARTIER}/deroger/information-period`, account: COORDINATOR },
    { name: "c7-conventions", path: `${SPACE}/conventions`, account: COORDINATOR, widths: BOTH },
    { name: "c7-convention-new", path: `${SPACE}/conventions/nouvelle`, account: COORDINATOR },
    { name: "c8-budgets", path: `${SPACE}/budgets`, account: COORDINATOR },
    { name: "c8-budget", path: `${SPACE}/budgets/${year}`, account: COORDINATOR },
    { name: "c9-meetings", path: `${QUARTIER}/reunions`, account: COORDINATOR },
    { name: "c10-information", path: `${QUARTIER}/information`, account: COORDINATOR },
    { name: "c10-notification", path: `${QUARTIER}/notification`, account: COORDINATOR },
    { name: "c11-register", path: `${QUARTIER}/registre`, account: COORDINATOR },
    { name: "c11-import", path: `${QUARTIER}/registre/importer`, account: COORDINATOR },
    { name: "c14-accompaniment", path: `${QUARTIER}/accompagnement`, account: COORDINATOR },
    { name: "c14-activities", path: `${PHARE}/activites`, account: COORDINATOR, widths: BOTH },
    { name: "c14-orders", path: `${PHARE}/ordinateurs`, account: COORDINATOR },
    { name: "c13-launches", path: `${PHARE}/lancements`, account: COORDINATOR },
    { name: "c14-contracts-full", path: `${PHARE}/contrats`, account: COORDINATOR, widths: BOTH },
    { name: "c14-contracts", path: `${BREST}/contrats`, account: BREST_COORDINATOR },
    { name: "c15-review", path: `${BREST}/bilan?au=2012-10-21`, account: BREST_COORDINATOR, widths: BOTH },
    { name: "c16-settings", path: `${SPACE}/reglages`, account: COORDINATOR },
    { name: "c16-team", path: `${SPACE}/reglages/equipe`, account: COORDINATOR, widths: BOTH },
    { name: "c16-journal", path: `${SPACE}/reglages/journal`, account: COORDINATOR, height: 1400 },
  ],
};
