import { openService } from "../../world/service.ts";
import { ask } from "../ask.ts";
import { meterOf } from "../meter.ts";
import { operations } from "../operations.ts";
import { atMost, type Section } from "../report.ts";
import { buildTown } from "../town.ts";

const sum = (values: readonly number[]): number => values.reduce((total, one) => total + one, 0);
const PER_WRITE = 2;

/** Units of ten commands and ten queries, beside the least that what they must read and write can cost. */
export const section: Section = {
  id: "units",
  run: async () => {
    const service = await openService();
    try {
      const town = await buildTown(service, "units", 1000);
      const meter = meterOf(service.client);
      const rows = [];
      const checks = [];
      for (const operation of operations) {
        const { least } = operation;
        const [reads, writes] = [sum(Object.values(least.reads)), least.writes.length * PER_WRITE];
        meter.taken();
        await ask(service, town, operation, 0);
        const calls = meter.taken();
        const [read, written] = [sum(calls.map((one) => one.reads)), sum(calls.map((one) => one.writes))];
        const why = [
          ...Object.entries(least.reads)
            .filter(([, units]) => units > 0)
            .map(([name, units]) => `${name} ${units}`),
          ...(writes > 0 ? [`${PER_WRITE} × (${least.writes.join(", ")})`] : []),
        ].join(" + ");
        rows.push([operation.id, calls.length, read, reads, written, writes, why]);
        checks.push(atMost(`${operation.id}, units above the least`, read + written - reads - writes, 0));
      }
      return [
        {
          title: "Units per request",
          note: "As the engine reports them (ReturnConsumedCapacity), through the API with a key; strongly consistent reads, transactional writes.",
          columns: ["operation", "calls", "read", "least", "written", "least", "the least is made of"],
          rows,
          checks,
        },
      ];
    } finally {
      await service.stop();
    }
  },
};
