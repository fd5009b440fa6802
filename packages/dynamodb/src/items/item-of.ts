import type { RecordName } from "@ipt/application/ports/records.ts";
import { later } from "../kit/later.ts";
import { apiKey } from "./api-key.ts";
import { member } from "./member.ts";
import type { RecordItem } from "./record-item.ts";
import { territory } from "./territory.ts";

type Loaders = { readonly [R in RecordName]: () => Promise<RecordItem<R>> };

const loaders: Loaders = {
  territory: async () => territory,
  member: async () => member,
  apiKey: async () => apiKey,
  partner: later(async () => (await import("./partner.ts")).partner),
  convention: later(async () => (await import("./convention.ts")).convention),
  budget: later(async () => (await import("./budget.ts")).budget),
  spending: later(async () => (await import("./spending.ts")).spending),
  quartier: later(async () => (await import("./quartier.ts")).quartier),
  campaign: later(async () => (await import("./campaign.ts")).campaign),
  meeting: later(async () => (await import("./meeting.ts")).meeting),
  informationAction: later(async () => (await import("./information-action.ts")).informationAction),
  notification: later(async () => (await import("./notification.ts")).notification),
  register: later(async () => (await import("./register.ts")).register),
  registerImport: later(async () => (await import("./register-import.ts")).registerImport),
  registerPage: later(async () => (await import("./register-page.ts")).registerPage),
  vote: later(async () => (await import("./vote.ts")).vote),
  minutes: later(async () => (await import("./minutes.ts")).minutes),
  attendanceMark: later(async () => (await import("./attendance-mark.ts")).attendanceMark),
  attendanceTally: later(async () => (await import("./attendance-tally.ts")).attendanceTally),
  voterCode: later(async () => (await import("./voter-code.ts")).voterCode),
  codePage: later(async () => (await import("./code-page.ts")).codePage),
  codeReplacement: later(async () => (await import("./code-replacement.ts")).codeReplacement),
  launch: later(async () => (await import("./launch.ts")).launch),
  contract: later(async () => (await import("./contract.ts")).contract),
  subscription: later(async () => (await import("./subscription.ts")).subscription),
  computerOrder: later(async () => (await import("./computer-order.ts")).computerOrder),
  activity: later(async () => (await import("./activity.ts")).activity),
  statement: later(async () => (await import("./statement.ts")).statement),
  tally: later(async () => (await import("./tally.ts")).tally),
  campaignPlan: later(async () => (await import("./campaign-plan.ts")).campaignPlan),
  legal: later(async () => (await import("./legal.ts")).legal),
  logo: later(async () => (await import("./logo.ts")).logo),
  agendaEvent: later(async () => (await import("./agenda-event.ts")).agendaEvent),
  contact: later(async () => (await import("./contact.ts")).contact),
  document: later(async () => (await import("./document.ts")).document),
  documentBody: later(async () => (await import("./document-body.ts")).documentBody),
  faqEntry: later(async () => (await import("./faq-entry.ts")).faqEntry),
  headline: later(async () => (await import("./headline.ts")).headline),
  publishedReview: later(async () => (await import("./published-review.ts")).publishedReview),
  question: later(async () => (await import("./question.ts")).question),
  helpRequest: later(async () => (await import("./help-request.ts")).helpRequest),
  event: later(async () => (await import("./event.ts")).event),
  erasure: later(async () => (await import("./erasure.ts")).erasure),
  dataExport: later(async () => (await import("./data-export.ts")).dataExport),
  dataImport: later(async () => (await import("./data-import.ts")).dataImport),
  supportAccess: later(async () => (await import("./support-access.ts")).supportAccess),
  webhook: later(async () => (await import("./webhook.ts")).webhook),
  webhookDelivery: later(async () => (await import("./webhook-delivery.ts")).webhookDelivery),
  usage: later(async () => (await import("./usage.ts")).usage),
  securityIncident: later(async () => (await import("./security-incident.ts")).securityIncident),
};

export const isRecordName = (type: unknown): type is RecordName =>
  typeof type === "string" && Object.hasOwn(loaders, type);

/**
 * How a record is stored, loaded when the first one is touched: a cold function reads what its request needs. Who
 * calls is known by the three that are there from the start.
 */
export const itemOf = <R extends RecordName>(record: R): Promise<RecordItem<R>> => loaders[record]();
