import type { ListName, ListScopes } from "@ipt/application/ports/records.ts";
import type { Range } from "../kit/place.ts";
import { attendanceMarks } from "./attendance.ts";
import { publishedReviews } from "./content.ts";
import { activities, computerOrders, contracts } from "./deployment.ts";
import { helpRequests, questions } from "./inbox.ts";
import {
  campaigns,
  informationActions,
  launches,
  meetings,
  statements,
  subscriptions,
  votes,
} from "./quartier.ts";
import { registerPages } from "./register.ts";
import {
  apiKeys,
  budgets,
  conventions,
  dataExports,
  dataImports,
  members,
  partners,
  quartiers,
  securityIncidents,
  spendings,
  usages,
} from "./territory.ts";
import { codeReplacements } from "./voter-codes.ts";
import { webhookDeliveries, webhooks } from "./webhook.ts";

/** The run of items that each list reads: items of that record, and no other. */
export const ranges: { readonly [R in ListName]: (scope: ListScopes[R]) => Range } = {
  member: members,
  dataExport: dataExports,
  dataImport: dataImports,
  usage: usages,
  securityIncident: securityIncidents,
  apiKey: apiKeys,
  partner: partners,
  convention: conventions,
  budget: budgets,
  quartier: quartiers,
  spending: spendings,
  campaign: campaigns,
  meeting: meetings,
  informationAction: informationActions,
  launch: launches,
  vote: votes,
  registerPage: registerPages,
  attendanceMark: attendanceMarks,
  codeReplacement: codeReplacements,
  contract: contracts,
  subscription: subscriptions,
  computerOrder: computerOrders,
  activity: activities,
  statement: statements,
  publishedReview: publishedReviews,
  question: questions,
  helpRequest: helpRequests,
  webhook: webhooks,
  webhookDelivery: webhookDeliveries,
};
