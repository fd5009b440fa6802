import type { CapacityMeter } from "@ipt/dynamodb/kit/capacity-meter.ts";
import type { Measures } from "../log/measures.ts";

/** Adds up what the invocation under way consumes: an execution environment handles one at a time. */
export const createUsage = () => {
  let reads = 0;
  let writes = 0;
  const meter: CapacityMeter = (consumption) => {
    reads += consumption.reads;
    writes += consumption.writes;
  };
  return {
    meter,
    /** What was used since this was last asked. */
    take: (): Measures => {
      const used = { readUnits: reads, writeUnits: writes };
      reads = 0;
      writes = 0;
      return used;
    },
  };
};
