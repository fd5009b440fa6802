import type { Caller } from "./caller.ts";
import { ONLINE_STOPS, type OnlineStop, prepareOnline } from "./online.ts";

/** Noon of the day on which tests act, a Monday; the world was lived before it. */
export const NOW = "2026-03-16T11:00:00.000Z";

/** Half a minute before: what was just done can still be undone. */
const JUST_BEFORE = "2026-03-16T10:59:30.000Z";

/** How far a quartier has come. */
export type Stop =
  | "prepared"
  | "informed"
  | "planned"
  | "opened"
  | "due"
  | "closed"
  | "counted"
  | "adopted"
  | "launched"
  | OnlineStop;

/** Voting days by how far the quartier goes: the day of tests falls before, within or after them. */
const DAYS: Readonly<Record<string, readonly [string, string]>> = {
  planned: ["2026-03-16", "2026-03-19"],
  opened: ["2026-03-14", "2026-03-19"],
  due: ["2026-03-12", "2026-03-14"],
  closed: ["2026-03-12", "2026-03-14"],
  counted: ["2026-03-12", "2026-03-14"],
  trial: ["2026-03-18", "2026-03-19"],
  proposed: ["2026-03-18", "2026-03-19"],
  readBack: ["2026-03-18", "2026-03-19"],
  shut: ["2026-03-12", "2026-03-14"],
  unsealed: ["2026-03-12", "2026-03-14"],
};

const EVIDENCE = [{ kind: "document", reference: "preuve.pdf" }];

/** The register of a quartier of the world. */
export const dwellingsOf = (quartier: string, size = 8) =>
  Array.from({ length: size }, (_, index) => ({
    ref: `${quartier}-${index + 1}`,
    building: "A",
    label: `Porte ${index + 1}`,
    vacant: false,
  }));

/** Takes a quartier from nothing to the stop asked, each step on its own day. Its list has eight dwellings unless told. */
export const walk = async (
  call: Caller,
  id: (name: string) => string,
  quartier: string,
  stop: Stop,
  size = 8,
): Promise<void> => {
  const base = `/quartiers/${quartier}`;
  const vote = `${quartier}-vote`;
  const [opens, closes] = DAYS[stop] ?? ["2026-02-16", "2026-02-18"];
  const coordinator = call("coordinator");
  const landlord = call("landlord");
  const tenants = call("tenants");
  await coordinator.post(`${base}/campaigns`, {}, "2026-01-12T09:00");
  const partners = { people: 12, roles: "Le bailleur notifie.", provisionalCalendar: "Vote en mars." };
  const meeting = { kind: "partner-meeting", on: "2026-01-12", ...partners };
  await coordinator.post(`${base}/meetings`, meeting, "2026-01-12T10:00");
  if (stop === "prepared") return;
  await coordinator.post(`${base}/stage/advance`, { from: "preparation" }, "2026-01-12T18:00");
  await coordinator.post(
    `${base}/meetings`,
    { kind: "public-meeting", on: "2026-01-13" },
    "2026-01-13T20:00",
  );
  for (const kind of ["letter", "poster", "flyer"]) {
    const action = { id: `${quartier}-${kind}`, kind, on: "2026-01-13", evidence: EVIDENCE };
    await coordinator.post(`${base}/information-actions`, action, "2026-01-13T21:00");
  }
  const dwellings = dwellingsOf(quartier, size);
  await landlord.post(`${base}/register`, { dwellings }, "2026-01-14T09:00");
  if (stop === "informed") return;
  await landlord.post(`${base}/register/freeze`, {}, "2026-01-14T10:00");
  const notified = { firstReceivedOn: "2026-01-20", lastReceivedOn: "2026-01-22", dwellingsNotified: size };
  const notification = { method: "letter", ...notified, evidence: EVIDENCE };
  await landlord.post(`${base}/notification`, notification, "2026-01-23T09:00");
  const bureau = [
    { seat: "landlord", partner: id("landlord"), name: "Bruno" },
    { seat: "tenants-association", partner: id("tenants"), name: "Claire" },
    { seat: "local-authority", partner: id("city"), name: "David" },
  ];
  const plan = { rule: "art42-direct", question: "Oui ?", convention: id("service"), bureau };
  const online = ONLINE_STOPS.find((one) => one === stop) ?? null;
  await landlord.post(
    `${base}/votes`,
    {
      id: vote,
      ...plan,
      opensOn: opens,
      closesOn: closes,
      ...(online ? { channels: "paper-and-online" } : {}),
    },
    "2026-01-24T09:00",
  );
  await coordinator.post(`${base}/stage/advance`, { from: "information" }, "2026-02-14T09:00");
  if (online) await prepareOnline(call, id, quartier, dwellings, online);
  if (stop === "planned" || (online && stop !== "shut" && stop !== "unsealed")) return;
  await tenants.post(`${base}/votes/${vote}/open`, {}, `${opens}T09:00`);
  for (const index of [1, 2, 3]) {
    const mark = { dwelling: `${quartier}-${index}` };
    await tenants.post(`${base}/votes/${vote}/attendance`, mark, `${opens}T10:0${index}`);
  }
  if (stop === "opened") {
    const late = { dwelling: `${quartier}-4` };
    await tenants.post(`${base}/votes/${vote}/attendance`, late, JUST_BEFORE);
  }
  if (stop === "opened" || stop === "due") return;
  await tenants.post(`${base}/votes/${vote}/close`, {}, `${closes}T18:00`);
  if (stop === "shut") return;
  if (stop === "unsealed") {
    const nobody = { channel: "online", for: 0, against: 0, blank: 0, void: 0 };
    for (const member of [landlord, tenants]) {
      await member.post(`${base}/votes/${vote}/counting`, {}, `${closes}T18:15`);
    }
    for (const member of [landlord, tenants]) {
      await member.post(`${base}/votes/${vote}/counts`, nobody, `${closes}T18:20`);
    }
  }
  const counts = { for: 2, against: 1, blank: 0, void: 0 };
  await landlord.post(`${base}/votes/${vote}/counts`, counts, `${closes}T18:30`);
  if (stop === "closed") return;
  await tenants.post(`${base}/votes/${vote}/counts`, counts, `${closes}T18:40`);
  if (stop === "counted") return;
  await tenants.post(`${base}/votes/${vote}/minutes`, {}, `${closes}T19:00`);
  if (stop === "unsealed") return;
  await coordinator.post(`${base}/stage/advance`, { from: "vote" }, `${closes}T20:00`);
  if (stop === "adopted") return;
  for (const on of ["2026-02-20", "2026-03-02"]) {
    await coordinator.post(
      `${base}/launches`,
      { id: `${quartier}-${on}`, on, half: "morning" },
      `${on}T12:00`,
    );
  }
  await coordinator.post(`${base}/stage/advance`, { from: "launch" }, "2026-03-02T13:00");
};
