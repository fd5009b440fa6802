import type { FigureMessages } from "./fr.ts";

export const figures: FigureMessages = {
  statuses: { measured: "Measured", declared: "Declared", estimated: "Estimated", unknown: "Not known" },
  unknown: "Not known",
  outOf: (numerator, denominator, base) => `${numerator} out of ${denominator} ${base}`,
  source: (source) => `Source: ${source}`,
  records: "records of the service",
  agreed: "service convention",
  asOf: (date) => `As of ${date}`,
  period: (range) => `Period: ${range}`,
  quorum: {
    label: "Turnout and threshold",
    turnout: (voted, base) => `${voted} of ${base} dwellings have expressed themselves`,
    needed: (needed) => `Threshold: ${needed} dwellings`,
    reached: "Threshold reached",
    missing: (missing) => `${missing} still missing`,
  },
  pagination: { label: "Pages", previous: "Previous page", next: "Next page", first: "Back to the start" },
  progress: {
    running: "In progress",
    done: "Finished",
    failed: "Interrupted",
    count: (done, total) => `${done} of ${total}`,
    leave: "You may leave this page: the work goes on and you will find it again here.",
    refresh: "Refresh",
  },
  table: { scroll: (caption) => `${caption}, scrollable table` },
};
