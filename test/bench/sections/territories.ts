import { mainTable } from "@ipt/dynamodb/table.ts";
import { itemsOf } from "../../world/every-item.ts";
import { openService } from "../../world/service.ts";
import { copyTo } from "../clone.ts";
import { meterOf } from "../meter.ts";
import type { Section } from "../report.ts";
import { costsOf, type Measured, scaleTable } from "../scale.ts";
import { buildTown } from "../town.ts";

const SIZES = [1, 50, 500];
const HERE = "measured";

/** The same requests in one territory while the table holds 1, 50 and 500 of them. */
export const section: Section = {
  id: "territories",
  run: async () => {
    const service = await openService();
    try {
      const town = await buildTown(service, HERE, 1000);
      const all = await itemsOf(service.client, mainTable.name, HERE);
      const live = `T#${HERE}#Q#${town.place.id("live")}`;
      const copied = all.filter((item) => [`T#${HERE}`, `T#${HERE}#K`, live].includes(item["pk"]?.S ?? ""));
      const meter = meterOf(service.client);
      const measured: Measured[] = [];
      let present = 1;
      for (const [index, size] of SIZES.entries()) {
        const names = Array.from({ length: size - present }, (_, one) => `other-${present + one}`);
        await copyTo(service.client, copied, HERE, names);
        present = size;
        measured.push({ size: String(size), costs: await costsOf(service, meter, town, index * 12) });
      }
      const note = `Beside the territory measured, each holds ${copied.length} items: its people, keys, programme and a launched quartier.`;
      return [scaleTable("Cost of a request as territories are added", note, measured)];
    } finally {
      await service.stop();
    }
  },
};
