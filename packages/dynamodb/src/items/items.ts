import type { RecordName } from "@ipt/application/ports/records.ts";
import { activity } from "./activity.ts";
import { agendaEvent } from "./agenda-event.ts";
import { apiKey } from "./api-key.ts";
import { attendanceMark } from "./attendance-mark.ts";
import { attendanceTally } from "./attendance-tally.ts";
import { budget } from "./budget.ts";
import { campaign } from "./campaign.ts";
import { campaignPlan } from "./campaign-plan.ts";
import { codePage } from "./code-page.ts";
import { codeReplacement } from "./code-replacement.ts";
import { computerOrder } from "./computer-order.ts";
import { contact } from "./contact.ts";
import { contract } from "./contract.ts";
import { convention } from "./convention.ts";
import { dataExport } from "./data-export.ts";
import { dataImport } from "./data-import.ts";
import { document } from "./document.ts";
import { documentBody } from "./document-body.ts";
import { erasure } from "./erasure.ts";
import { event } from "./event.ts";
import { faqEntry } from "./faq-entry.ts";
import { headline } from "./headline.ts";
import { helpRequest } from "./help-request.ts";
import { informationAction } from "./information-action.ts";
import { launch } from "./launch.ts";
import { legal } from "./legal.ts";
import { logo } from "./logo.ts";
import { meeting } from "./meeting.ts";
import { member } from "./member.ts";
import { minutes } from "./minutes.ts";
import { notification } from "./notification.ts";
import { partner } from "./partner.ts";
import { publishedReview } from "./published-review.ts";
import { quartier } from "./quartier.ts";
import { question } from "./question.ts";
import type { RecordItem } from "./record-item.ts";
import { register } from "./register.ts";
import { registerImport } from "./register-import.ts";
import { registerPage } from "./register-page.ts";
import { securityIncident } from "./security-incident.ts";
import { spending } from "./spending.ts";
import { statement } from "./statement.ts";
import { subscription } from "./subscription.ts";
import { supportAccess } from "./support-access.ts";
import { tally } from "./tally.ts";
import { territory } from "./territory.ts";
import { usage } from "./usage.ts";
import { vote } from "./vote.ts";
import { voterCode } from "./voter-code.ts";
import { webhook } from "./webhook.ts";
import { webhookDelivery } from "./webhook-delivery.ts";

/** How each record of a territory is stored: for what reads them all. Requests take each from `item-of.ts`. */
export const items: { readonly [R in RecordName]: RecordItem<R> } = {
  territory,
  member,
  apiKey,
  partner,
  convention,
  budget,
  spending,
  quartier,
  campaign,
  meeting,
  informationAction,
  notification,
  register,
  registerImport,
  registerPage,
  vote,
  minutes,
  attendanceMark,
  attendanceTally,
  voterCode,
  codePage,
  codeReplacement,
  launch,
  contract,
  subscription,
  computerOrder,
  activity,
  statement,
  tally,
  campaignPlan,
  legal,
  logo,
  agendaEvent,
  contact,
  document,
  documentBody,
  faqEntry,
  headline,
  publishedReview,
  question,
  helpRequest,
  event,
  erasure,
  dataExport,
  dataImport,
  supportAccess,
  webhook,
  webhookDelivery,
  usage,
  securityIncident,
};
