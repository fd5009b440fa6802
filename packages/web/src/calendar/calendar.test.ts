import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CalendarEvent, calendarText } from "./calendar.ts";

const event = (change: Partial<CalendarEvent> = {}): CalendarEvent => ({
  uid: "meeting-1@example.org",
  sequence: 0,
  title: "Réunion publique",
  on: "2027-03-03",
  to: "2027-03-03",
  startsAt: "18:00",
  endsAt: "19:30",
  place: null,
  description: null,
  url: "https://example.org/x",
  state: "confirmed",
  ...change,
});

const fileOf = (change: Partial<CalendarEvent> = {}, timezone = "Europe/Paris"): string =>
  calendarText({ name: "Agenda", timezone, at: "2027-01-01T00:00:00.000Z", events: [event(change)] });

const unfolded = (file: string): readonly string[] => file.replaceAll("\r\n ", "").split("\r\n");

describe("An event", () => {
  it.each([
    ["Europe/Paris", "2027-03-03", "20270303T170000Z", "20270303T183000Z"],
    ["Europe/Paris", "2027-07-03", "20270703T160000Z", "20270703T173000Z"],
    ["Indian/Reunion", "2027-03-03", "20270303T140000Z", "20270303T153000Z"],
    ["America/Cayenne", "2027-03-03", "20270303T210000Z", "20270303T223000Z"],
  ])("of %s on %s is written at the right instant", (timezone, on, start, end) => {
    const lines = unfolded(fileOf({ on, to: on }, timezone));
    expect(lines).toContain(`DTSTART:${start}`);
    expect(lines).toContain(`DTEND:${end}`);
  });

  it("whose hours are unknown lasts whole days, the end excluded", () => {
    const lines = unfolded(fileOf({ startsAt: null, endsAt: null, to: "2027-03-05" }));
    expect(lines).toContain("DTSTART;VALUE=DATE:20270303");
    expect(lines).toContain("DTEND;VALUE=DATE:20270306");
  });

  it("that is cancelled says so under the same name, one step further", () => {
    const lines = unfolded(fileOf({ state: "cancelled", sequence: 3 }));
    expect(lines).toEqual(
      expect.arrayContaining(["UID:meeting-1@example.org", "SEQUENCE:3", "STATUS:CANCELLED"]),
    );
  });
});

it("Any text comes back as it was typed, on lines of 75 octets at most", () => {
  const read = (line: string): string =>
    line.replaceAll(/\\([\\;,n])/g, (_, sign: string) => (sign === "n" ? "\n" : sign));
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme", maxLength: 300 }).map((typed) => typed.replaceAll(/\r/g, "")),
      (title) => {
        const file = fileOf({ title });
        for (const line of file.split("\r\n"))
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        const summary = unfolded(file).find((line) => line.startsWith("SUMMARY:"));
        expect(read(summary?.slice("SUMMARY:".length) ?? "")).toBe(title);
      },
    ),
  );
});
