import type { AgendaEntry } from "@ipt/domain/content/agenda.ts";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { writeCalendar } from "./write-calendar.ts";

const entry = (fields: Partial<AgendaEntry>): AgendaEntry => ({
  id: "meeting-a",
  kind: "public-meeting",
  title: null,
  on: "2027-07-01",
  to: "2027-07-01",
  half: null,
  startsAt: null,
  endsAt: null,
  place: null,
  access: null,
  description: null,
  languages: [],
  report: null,
  cancelled: false,
  provisional: false,
  sequence: 2,
  event: null,
  ...fields,
});

const write = (one: AgendaEntry, timezone = "Europe/Paris", title = "Réunion publique"): string =>
  writeCalendar([one], {
    territory: "port-lann",
    quartier: "kergwenn",
    name: "Kergwenn",
    timezone,
    language: "fr",
    now: "2026-11-25T08:00:00.000Z",
    titleOf: () => title,
    urlOf: () => "https://ville.example/agenda",
  });

test("Hours are moments in UTC: two hours earlier in a French summer, one in winter, four from La Réunion", () => {
  const evening = { startsAt: "18:00", endsAt: "19:30" } as const;
  expect(write(entry(evening))).toContain("DTSTART:20270701T160000Z\r\nDTEND:20270701T173000Z");
  expect(write(entry({ ...evening, on: "2027-01-12", to: "2027-01-12" }))).toContain(
    "DTSTART:20270112T170000Z",
  );
  expect(write(entry(evening), "Indian/Reunion")).toContain("DTSTART:20270701T140000Z");
});

test("A week of vote without hours lasts until its last day included", () => {
  const week = write(entry({ on: "2027-05-10", to: "2027-05-14" }));
  expect(week).toContain("DTSTART;VALUE=DATE:20270510\r\nDTEND;VALUE=DATE:20270515");
});

test("An entry keeps its UID and tells its sequence and state", () => {
  const moved = write(entry({ cancelled: true }));
  expect(moved).toContain("UID:meeting-a.kergwenn.port-lann@internet-pour-tous");
  expect(moved).toContain("SEQUENCE:2");
  expect(moved).toContain("STATUS:CANCELLED");
  expect(write(entry({ provisional: true }))).toContain("STATUS:TENTATIVE");
});

test("No line is longer than 75 octets, and none is lost: what was written is read back", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", minLength: 1, maxLength: 300 }), (title) => {
      fc.pre(title.isWellFormed() && !title.includes("\r"));
      const text = write(entry({}), "Europe/Paris", title);
      for (const line of text.split("\r\n"))
        expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      const unfolded = text.replaceAll("\r\n ", "");
      const summary = /\r\nSUMMARY:(.*)\r\n(?:STATUS)/s.exec(unfolded)?.[1] ?? "";
      const read = summary.replace(/\\([\\;,n])/g, (_, sign: string) => (sign === "n" ? "\n" : sign));
      expect(read).toBe(title);
    }),
  );
});
