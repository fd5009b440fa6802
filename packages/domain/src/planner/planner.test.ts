import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BREST_PLAYBOOK } from "../playbook/playbook.ts";
import { addDays, addMonths, daysBetween } from "../values/civil-date.ts";
import { checkCalendar } from "./check-calendar.ts";
import { departmentOf, easterOf, holidayOn, isWorkingDay, weekdayOf } from "./holidays.ts";
import { launchAfterVote, proposeCalendar, USUAL } from "./propose.ts";

const { parameters } = BREST_PLAYBOOK;

describe("Holidays", () => {
  it("follow Easter as published", () => {
    expect([2009, 2011, 2024, 2026, 2027, 2038].map(easterOf)).toEqual([
      "2009-04-12",
      "2011-04-24",
      "2024-03-31",
      "2026-04-05",
      "2027-03-28",
      "2038-04-25",
    ]);
    expect(holidayOn("2027-05-06", null)).toBe("ascension");
    expect(holidayOn("2027-05-17", null)).toBe("whit-monday");
  });

  it("differ in Alsace-Moselle and overseas", () => {
    expect(holidayOn("2027-12-26", departmentOf("67482"))).toBe("saint-stephen");
    expect(holidayOn("2027-03-26", departmentOf("57463"))).toBe("good-friday");
    expect(holidayOn("2027-12-26", departmentOf("29019"))).toBeNull();
    expect(holidayOn("2027-12-20", departmentOf("97411"))).toBe("abolition-of-slavery");
    expect(holidayOn("2027-12-20", departmentOf("29019"))).toBeNull();
  });

  it("know their weekdays", () => {
    expect(weekdayOf("2026-11-23")).toBe(0);
    expect(weekdayOf("1969-12-28")).toBe(6);
    expect(isWorkingDay("2026-11-11", null)).toBe(false);
    expect(isWorkingDay("2026-11-12", null)).toBe(true);
  });
});

const days = fc.integer({ min: 0, max: 3000 }).map((count) => addDays("2026-11-25", count));
const departments = fc.constantFrom(null, "29", "67", "974", "971");

describe("Dates counted back from a launch day", () => {
  it("hold every rule of the playbook and of the law, whatever the year and the department", () => {
    fc.assert(
      fc.property(days, departments, (launchOn, department) => {
        fc.pre(isWorkingDay(launchOn, department));
        const rules = { today: "2020-01-01", department, parameters };
        const { steps, conflicts } = proposeCalendar({ launchOn, ...rules });
        expect(conflicts).toEqual([]);
        const [partners, meeting, notification, vote, first, second] = steps;
        if (!partners || !meeting || !notification || !vote || !first || !second) throw new Error("a step");
        expect(daysBetween(meeting.on, vote.on)).toBeGreaterThanOrEqual(parameters.informationDays);
        expect(vote.to <= addMonths(notification.on, 2)).toBe(true);
        expect(daysBetween(vote.to, first.on)).toBeGreaterThanOrEqual(USUAL.voteToLaunch);
        const gap = daysBetween(first.on, second.on);
        expect(gap >= 7 && gap <= 15).toBe(true);
        for (const { on, to } of steps)
          expect(isWorkingDay(on, department) && isWorkingDay(to, department)).toBe(true);
      }),
    );
  });

  it("lead back to the week wished for the vote, from whichever of its days", () => {
    for (const day of ["2027-06-14", "2027-06-18", "2027-06-20"]) {
      const launchOn = launchAfterVote(day);
      const { steps } = proposeCalendar({ launchOn, today: "2027-01-04", department: "29", parameters });
      expect(steps.find(({ step }) => step === "vote")).toMatchObject({ on: "2027-06-14", to: "2027-06-18" });
    }
  });

  it("say what is too late, and the first launch day that is not", () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 150 }), departments, (today, ahead, department) => {
        const wish = { today, department, parameters };
        const launchOn = addDays(today, ahead);
        const { conflicts, earliestLaunch } = proposeCalendar({ ...wish, launchOn });
        const late = conflicts.some((one) => one.code === "in-the-past");
        expect(late ? earliestLaunch > launchOn : earliestLaunch >= launchOn).toBe(true);
        expect(proposeCalendar({ ...wish, launchOn: earliestLaunch }).conflicts).toEqual([]);
      }),
    );
  });

  it("explain a wish that falls on a holiday or a Sunday", () => {
    const { conflicts } = proposeCalendar({
      launchOn: "2027-07-14",
      today: "2026-11-25",
      department: null,
      parameters,
    });
    expect(conflicts).toEqual([
      { code: "on-a-holiday", step: "first-launch", details: { on: "2027-07-14", holiday: "bastille-day" } },
    ]);
  });
});

describe("A calendar changed by hand", () => {
  const rules = { today: "2026-11-25", department: null, parameters };
  it("as Kérédern had it: eighteen days of information are too short", () => {
    const steps = [
      { step: "public-meeting" as const, on: "2011-11-24", to: "2011-11-24" },
      { step: "vote" as const, on: "2011-12-12", to: "2011-12-16" },
      { step: "first-launch" as const, on: "2012-02-28", to: "2012-02-28" },
      { step: "second-launch" as const, on: "2012-03-14", to: "2012-03-14" },
    ];
    expect(checkCalendar(steps, { ...rules, today: "2011-11-01" })).toEqual([
      { code: "information-too-short", step: "public-meeting", details: { days: 18, needed: 30 } },
    ]);
  });

  it("with a vote beyond two months of the notification breaks the law", () => {
    const steps = [
      { step: "notification" as const, on: "2027-01-04", to: "2027-01-04" },
      { step: "vote" as const, on: "2027-03-01", to: "2027-03-05" },
    ];
    expect(checkCalendar(steps, rules)).toEqual([
      {
        code: "outside-legal-window",
        step: "vote",
        details: { closes: "2027-03-05", until: "2027-03-04" },
      },
    ]);
  });
});
