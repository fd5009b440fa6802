import type { ApiKey, Member } from "@ipt/domain/access/member.ts";
import type { Activity } from "@ipt/domain/accompaniment/activity.ts";
import type { ComputerOrder } from "@ipt/domain/accompaniment/computer-order.ts";
import type { Contract } from "@ipt/domain/accompaniment/contract.ts";
import type { Statement } from "@ipt/domain/accompaniment/statement.ts";
import type { Subscription } from "@ipt/domain/accompaniment/subscription.ts";
import type { Budget, Spending } from "@ipt/domain/budget/budget.ts";
import type { Campaign } from "@ipt/domain/campaign/campaign.ts";
import type { InformationAction } from "@ipt/domain/campaign/information-action.ts";
import type { Meeting } from "@ipt/domain/campaign/meeting.ts";
import type { Notification } from "@ipt/domain/campaign/notification.ts";
import type { AgendaEvent } from "@ipt/domain/content/agenda-event.ts";
import type { Contact } from "@ipt/domain/content/contact.ts";
import type { Document, DocumentBody } from "@ipt/domain/content/document.ts";
import type { FaqEntry } from "@ipt/domain/content/faq-entry.ts";
import type { Headline, PublishedReview } from "@ipt/domain/content/headline.ts";
import type { HelpRequest } from "@ipt/domain/content/help-request.ts";
import type { Question } from "@ipt/domain/content/question.ts";
import type { Convention } from "@ipt/domain/convention/convention.ts";
import type { Tally } from "@ipt/domain/indicators/tally.ts";
import type { Event } from "@ipt/domain/journal/event.ts";
import type { Launch } from "@ipt/domain/launch/launch.ts";
import type { Partner } from "@ipt/domain/partner/partner.ts";
import type { CampaignPlan } from "@ipt/domain/planner/calendar.ts";
import type { Usage } from "@ipt/domain/platform/usage.ts";
import type { Quartier } from "@ipt/domain/quartier/quartier.ts";
import type { Register, RegisterPage } from "@ipt/domain/register/dwelling.ts";
import type { RegisterImport } from "@ipt/domain/register/register-import.ts";
import type { Legal } from "@ipt/domain/site/legal.ts";
import type { Logo } from "@ipt/domain/site/logo.ts";
import type { DataExport } from "@ipt/domain/territory/data-export.ts";
import type { DataImport } from "@ipt/domain/territory/data-import.ts";
import type { ErasureCertificate } from "@ipt/domain/territory/erasure.ts";
import type { SecurityIncident } from "@ipt/domain/territory/security-incident.ts";
import type { SupportAccess } from "@ipt/domain/territory/support-access.ts";
import type { Territory } from "@ipt/domain/territory/territory.ts";
import type { AttendanceMark, AttendanceTally } from "@ipt/domain/vote/attendance.ts";
import type { Minutes } from "@ipt/domain/vote/minutes.ts";
import type { CodePage, CodeReplacement, VoterCode } from "@ipt/domain/vote/online.ts";
import type { Vote } from "@ipt/domain/vote/vote.ts";
import type { WebhookDelivery } from "@ipt/domain/webhook/delivery.ts";
import type { Webhook } from "@ipt/domain/webhook/webhook.ts";

/** Everything a territory's partition holds, by record name. */
export type RecordValues = {
  territory: Territory;
  member: Member;
  apiKey: ApiKey;
  partner: Partner;
  convention: Convention;
  budget: Budget;
  spending: Spending;
  quartier: Quartier;
  campaign: Campaign;
  meeting: Meeting;
  informationAction: InformationAction;
  notification: Notification;
  register: Register;
  registerImport: RegisterImport;
  registerPage: RegisterPage;
  vote: Vote;
  minutes: Minutes;
  attendanceMark: AttendanceMark;
  attendanceTally: AttendanceTally;
  voterCode: VoterCode;
  codePage: CodePage;
  codeReplacement: CodeReplacement;
  launch: Launch;
  contract: Contract;
  subscription: Subscription;
  computerOrder: ComputerOrder;
  activity: Activity;
  statement: Statement;
  tally: Tally;
  campaignPlan: CampaignPlan;
  legal: Legal;
  logo: Logo;
  agendaEvent: AgendaEvent;
  contact: Contact;
  document: Document;
  documentBody: DocumentBody;
  faqEntry: FaqEntry;
  headline: Headline;
  publishedReview: PublishedReview;
  question: Question;
  helpRequest: HelpRequest;
  event: Event;
  erasure: ErasureCertificate;
  dataExport: DataExport;
  dataImport: DataImport;
  supportAccess: SupportAccess;
  webhook: Webhook;
  webhookDelivery: WebhookDelivery;
  usage: Usage;
  securityIncident: SecurityIncident;
};
export type RecordName = keyof RecordValues;

/**
 * Records with a part that moves without any command: how far an export or an import is, when a key last served, what
 * was sent.
 */
export type KeptName = "apiKey" | "dataExport" | "dataImport" | "webhook" | "webhookDelivery";

type InQuartier = { readonly quartier: string };
type InCampaign = InQuartier & { readonly campaign: number };
type InVote = InQuartier & { readonly vote: string };
type WithId = { readonly id: string };

/** What identifies one record inside its territory. */
export type RecordKeys = {
  territory: Record<never, never>;
  member: WithId;
  apiKey: { readonly hash: string };
  partner: WithId;
  convention: WithId;
  budget: { readonly year: number };
  spending: WithId & { readonly year: number };
  quartier: WithId;
  campaign: InQuartier & { readonly number: number };
  meeting: InCampaign & WithId;
  informationAction: InCampaign & WithId;
  notification: InCampaign;
  register: InCampaign;
  registerImport: InCampaign & { readonly edition: string };
  registerPage: InQuartier & { readonly edition: string; readonly page: number };
  vote: InQuartier & WithId;
  minutes: InVote;
  attendanceMark: InVote & { readonly shard: number; readonly dwelling: string };
  attendanceTally: InVote & { readonly shard: number };
  voterCode: InVote & { readonly hash: string };
  codePage: InVote & { readonly edition: string; readonly page: number };
  codeReplacement: InVote & WithId;
  launch: InCampaign & WithId;
  contract: InQuartier & WithId;
  subscription: InQuartier & WithId;
  computerOrder: InQuartier & WithId;
  activity: InQuartier & WithId;
  statement: InQuartier & WithId;
  tally: InQuartier & { readonly month: string };
  campaignPlan: InCampaign;
  legal: Record<never, never>;
  logo: Record<never, never>;
  agendaEvent: InQuartier & WithId;
  contact: InQuartier & WithId;
  document: InQuartier & WithId;
  documentBody: InQuartier & WithId;
  faqEntry: InQuartier & WithId;
  headline: InQuartier;
  publishedReview: InQuartier & { readonly asOf: string };
  question: InQuartier & WithId;
  helpRequest: InQuartier & WithId;
  event: { readonly at: string; readonly id: string };
  erasure: Record<never, never>;
  dataExport: WithId;
  dataImport: WithId;
  supportAccess: Record<never, never>;
  webhook: WithId;
  webhookDelivery: { readonly webhook: string } & WithId;
  usage: { readonly month: string };
  securityIncident: WithId;
};

/** Records that can be listed, with what a list is within. */
export type ListScopes = {
  member: Record<never, never>;
  apiKey: Record<never, never>;
  partner: Record<never, never>;
  convention: Record<never, never>;
  budget: Record<never, never>;
  quartier: Record<never, never>;
  spending: { readonly year: number };
  campaign: InQuartier;
  meeting: InCampaign;
  informationAction: InCampaign;
  launch: InCampaign;
  vote: InQuartier;
  registerPage: InQuartier & { readonly edition: string };
  attendanceMark: InVote & { readonly shard: number };
  codeReplacement: InVote;
  contract: InQuartier;
  subscription: InQuartier;
  computerOrder: InQuartier;
  activity: InQuartier;
  statement: InQuartier;
  publishedReview: InQuartier;
  question: InQuartier;
  helpRequest: InQuartier;
  dataExport: Record<never, never>;
  dataImport: Record<never, never>;
  webhook: Record<never, never>;
  webhookDelivery: { readonly webhook: string };
  usage: Record<never, never>;
  securityIncident: Record<never, never>;
};
export type ListName = keyof ListScopes;

/** Neighbouring records read by one query. */
export type Collections = {
  /** Partners, conventions and budgets of the territory. */
  programme: { key: Record<never, never>; records: "partner" | "convention" | "budget" };
  /** Everything of the quartier's campaigns, without register pages and attendance. */
  campaigns: {
    key: InQuartier;
    records:
      | "campaign"
      | "meeting"
      | "informationAction"
      | "notification"
      | "campaignPlan"
      | "register"
      | "registerImport"
      | "launch"
      | "vote"
      | "minutes";
  };
  /** Bulk figures and month tallies of the quartier. */
  figures: { key: InQuartier; records: "statement" | "subscription" | "tally" };
  /** What the quartier's public pages show besides its workflow. */
  content: { key: InQuartier; records: "agendaEvent" | "contact" | "document" | "faqEntry" | "headline" };
};
export type CollectionName = keyof Collections;
export type Collected<C extends CollectionName> = {
  readonly [R in Collections[C]["records"]]: readonly Stored<RecordValues[R]>[];
};

/** A record as stored, with the revision that guards its next write. */
export type Stored<T> = { readonly value: T; readonly revision: number };
