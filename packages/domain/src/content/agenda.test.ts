import { describe, expect, it } from "vitest";
import { type AgendaFacts, agendaOf } from "./agenda.ts";

const NOTHING: AgendaFacts = {
  events: [],
  meetings: [],
  actions: [],
  launches: [],
  vote: null,
  planned: [],
};

const meeting = (id: string, kind: "partner-meeting" | "public-meeting", on: string) => ({
  revision: 1,
  value: {
    id,
    quartier: "q",
    campaign: 1,
    kind,
    on,
    place: "Salle du port",
    people: null,
    organisations: [],
    roles: null,
    provisionalCalendar: null,
    notes: "entre nous",
    source: null,
  },
});

const launch = (id: string, on: string) => ({
  revision: 2,
  value: {
    id,
    quartier: "q",
    campaign: 1,
    on,
    half: "morning" as const,
    place: null,
    visitors: null,
    partners: [],
    source: null,
  },
});

const event = (fields: { id: string; on: string; about?: string; cancelled?: boolean }) => ({
  revision: 3,
  value: {
    quartier: "q",
    kind: "public-meeting" as const,
    title: null,
    startsAt: "18:00" as const,
    endsAt: null,
    place: null,
    access: "Plain-pied",
    description: null,
    languages: [],
    report: null,
    cancelled: false,
    about: null,
    ...fields,
  },
});

const provisional = (id: string, kind: "public-meeting" | "launch", on: string) => {
  const [made] = agendaOf({ ...NOTHING, events: [event({ id, on })] });
  if (!made) throw new Error("no entry");
  return { ...made, id, kind, provisional: true };
};

describe("A quartier's agenda", () => {
  it("shows public meetings and launches without anything typed twice, and no partner meeting, no notes", () => {
    const agenda = agendaOf({
      ...NOTHING,
      meetings: [meeting("a", "partner-meeting", "2026-01-10"), meeting("b", "public-meeting", "2026-02-10")],
      launches: [launch("c", "2026-05-10")],
    });
    expect(agenda.map(({ id, on, half }) => [id, on, half])).toEqual([
      ["meeting-b", "2026-02-10", null],
      ["launch-c", "2026-05-10", "morning"],
    ]);
    expect(JSON.stringify(agenda)).not.toContain("entre nous");
  });

  it("completes an entry by the event about it: one line, a higher sequence, the known place kept", () => {
    const agenda = agendaOf({
      ...NOTHING,
      meetings: [meeting("b", "public-meeting", "2026-02-10")],
      events: [event({ id: "e", on: "2026-02-11", about: "meeting-b" })],
    });
    expect(agenda).toMatchObject([
      {
        id: "meeting-b",
        event: "e",
        on: "2026-02-11",
        to: "2026-02-11",
        startsAt: "18:00",
        place: "Salle du port",
        sequence: 3,
      },
    ]);
  });

  it("still shows an event about something that is gone", () => {
    const agenda = agendaOf({
      ...NOTHING,
      events: [event({ id: "e", on: "2026-02-11", about: "meeting-z" })],
    });
    expect(agenda.map(({ id }) => id)).toEqual(["event-e"]);
  });

  it("lets provisional dates give way to recorded ones of their kind, one for one", () => {
    const planned = [
      provisional("plan-launch-1", "launch", "2026-05-09"),
      provisional("plan-launch-2", "launch", "2026-05-19"),
      provisional("plan-meeting", "public-meeting", "2026-02-09"),
    ];
    const agenda = agendaOf({ ...NOTHING, launches: [launch("c", "2026-05-10")], planned });
    expect(agenda.map(({ id }) => id)).toEqual(["plan-meeting", "launch-c", "plan-launch-2"]);
  });
});
