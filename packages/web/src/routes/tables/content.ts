import type { Allowed } from "@ipt/application/kernel/actor.ts";
import { ANY_MEMBER } from "@ipt/application/kernel/query.ts";
import { type Route, staff } from "../route.ts";

const EDITORS: readonly Allowed[] = ["coordinator"];
const HELPERS: readonly Allowed[] = ["coordinator", "partner-contributor"];

type Load = Parameters<typeof staff>[2];

const content = (path: string, load: Load, who: readonly Allowed[] = EDITORS): Route =>
  staff(`/quartiers/:quartier${path}`, who, load);

/** Pages of what residents read and send: documents, answers, events, contacts; questions and requests for help. */
export const contentRoutes: readonly Route[] = [
  content("/contenus", () => import("../../pages/coordination/content/hub.tsx"), ANY_MEMBER),
  content("/contenus/kit", () => import("../../pages/coordination/kit/kit.tsx")),
  content("/contenus/documents/nouveau", () => import("../../pages/coordination/content/new-document.tsx")),
  content(
    "/contenus/documents/:document",
    () => import("../../pages/coordination/content/edit-document.tsx"),
  ),
  content("/contenus/documents/:document/retirer", async () => ({
    page: (await import("../../pages/coordination/content/remove.tsx")).document,
  })),
  content("/contenus/reponses/nouvelle", () => import("../../pages/coordination/content/new-answer.tsx")),
  content("/contenus/reponses/:answer", () => import("../../pages/coordination/content/edit-answer.tsx")),
  content("/contenus/reponses/:answer/retirer", async () => ({
    page: (await import("../../pages/coordination/content/remove.tsx")).answer,
  })),
  content("/contenus/rendez-vous/nouveau", () => import("../../pages/coordination/content/new-event.tsx")),
  content("/contenus/rendez-vous/:event", () => import("../../pages/coordination/content/edit-event.tsx")),
  content("/contenus/rendez-vous/:event/retirer", async () => ({
    page: (await import("../../pages/coordination/content/remove.tsx")).event,
  })),
  content("/contenus/contacts/nouveau", () => import("../../pages/coordination/content/new-contact.tsx")),
  content("/contenus/contacts/:contact", () => import("../../pages/coordination/content/edit-contact.tsx")),
  content("/contenus/contacts/:contact/retirer", async () => ({
    page: (await import("../../pages/coordination/content/remove.tsx")).contact,
  })),
  content("/questions", () => import("../../pages/coordination/content/questions.tsx"), ANY_MEMBER),
  content("/questions/:question/ecarter", () => import("../../pages/coordination/content/set-aside.tsx")),
  staff("/demandes", HELPERS, () => import("../../pages/coordination/inbox/territory.tsx")),
  content("/demandes", () => import("../../pages/coordination/inbox/list.tsx"), HELPERS),
  content("/demandes/:request", () => import("../../pages/coordination/inbox/request.tsx"), HELPERS),
];
