import { openService } from "../../world/service.ts";
import { meterOf } from "../meter.ts";
import type { Section } from "../report.ts";
import { costsOf, type Measured, scaleTable } from "../scale.ts";
import { buildTown } from "../town.ts";

const SIZES = [1000, 20_000, 200_000];

/** The same requests in a territory of 1 000, 20 000 and 200 000 dwellings. */
export const section: Section = {
  id: "dwellings",
  run: async () => {
    const measured: Measured[] = [];
    for (const dwellings of SIZES) {
      const service = await openService();
      try {
        const town = await buildTown(service, "town", dwellings);
        const meter = meterOf(service.client);
        measured.push({ size: String(dwellings), costs: await costsOf(service, meter, town) });
      } finally {
        await service.stop();
      }
    }
    const note =
      "Voting quartiers of at most 5 000 dwellings, each with its register; contracts for one dwelling in ten, or one a day, over two years, all in one quartier.";
    return [scaleTable("Cost of a request as dwellings are added", note, measured)];
  },
};
