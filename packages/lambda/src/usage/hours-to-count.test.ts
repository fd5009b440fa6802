import { expect, test } from "vitest";
import { hoursToCount } from "./hours-to-count.ts";

test("The hours counted are whole ones that ended and settled, the last four unless more are asked for", () => {
  expect(hoursToCount({}, "2026-03-16T11:40:00.000Z")).toEqual({
    from: "2026-03-16T07:00:00.000Z",
    to: "2026-03-16T11:00:00.000Z",
  });
  // Lines of the hour that just ended are still on their way.
  expect(hoursToCount(null, "2026-03-16T11:05:00.000Z").to).toBe("2026-03-16T10:00:00.000Z");
  expect(hoursToCount({ since: "2026-03-14T06:30:00Z" }, "2026-03-16T11:40:00.000Z").from).toBe(
    "2026-03-14T06:00:00.000Z",
  );
  expect(hoursToCount({ since: "hier" }, "2026-03-16T11:40:00.000Z").from).toBe("2026-03-16T07:00:00.000Z");
});
