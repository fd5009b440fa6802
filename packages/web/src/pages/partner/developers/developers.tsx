import { mayHandleKey } from "@ipt/application/access/find-key.ts";
import { listOwnKeys } from "@ipt/application/access/list-own-keys.ts";
import { isAllowed, partnerOf } from "@ipt/application/kernel/actor.ts";
import { listWebhooks } from "@ipt/application/webhooks/list-webhooks.ts";
import { ok } from "@ipt/domain/values/result.ts";
import { EmptyState } from "../../../components/empty-state.tsx";
import { Link } from "../../../components/link.tsx";
import { renderPage } from "../../../components/render-page.tsx";
import { Notice } from "../../../frame/notice.tsx";
import { inSpace, staffView } from "../../../frame/staff-view.ts";
import { staffTexts } from "../../../i18n/texts.ts";
import type { PageModule, TerritoryCall } from "../../../routes/call.ts";
import { ReferenceFiles } from "../../developers/reference-files.tsx";
import { failurePage } from "../../errors/failure.tsx";
import { KeyTable } from "../../keys/key-table.tsx";
import { partnerTexts } from "../texts.ts";
import { WebhookList } from "./webhook-list.tsx";
import { webhookTexts } from "./webhook-texts.ts";

const texts = staffTexts(
  {
    title: "Développeurs",
    lead: "Votre logiciel peut écrire et lire à votre place, avec une clé qui ne vaut que pour votre organisme et ce territoire.",
    keys: "Clés de votre organisme",
    none: "Aucune clé",
    noneBody:
      "La coordination du territoire en fait une depuis ses réglages et vous remet son secret, montré une seule fois.",
    reference: "Référence",
    referenceBody: "Toutes les opérations : à lire ici, ou à ouvrir dans votre outil habituel.",
    read: "Lire la référence",
    bruno: "Télécharger la collection Bruno",
    openapi: "Télécharger openapi.json",
    first: "Premier appel",
    firstBody: "Il dit ce qui attend votre organisme.",
    write: "Noter une activité",
    writeBody:
      "Avec « Idempotency-Key », un envoi répété compte une fois : après une coupure, renvoyez le même.",
    limits: "Limites",
    limitsBody:
      "Chaque réponse les donne dans « RateLimit » et « RateLimit-Policy » ; au-delà, 429 et « Retry-After ». Un refus dit le champ, la raison et comment corriger (RFC 9457), en français ou en anglais selon « Accept-Language ».",
    practice: "Un bac à sable",
    practiceBody:
      "Les clés « ipt_test_ » sont celles d'un territoire d'essai : rien de ce qu'elles écrivent n'est réel.",
    practiceSteps: [
      "Ouvrez un bac à sable : il est prêt tout de suite, sans accord à attendre. Cinq au plus par personne.",
      "Faites-y une clé et un webhook, comme ici.",
      "Avancez son horloge depuis ses réglages : le mois d'information, la semaine de vote et le lancement se jouent en une minute, et leurs messages partent.",
    ],
    practiceOpen: "Ouvrir un bac à sable",
    practiceHere: "Ce territoire en est un : rien de ce qu'écrivent ses clés « ipt_test_ » n'est réel.",
    practiceHereSteps: [
      "Écrivez et lisez avec une clé de votre organisme.",
      "Ajoutez un webhook : il reçoit ce qui s'écrit, ici comme par l'API.",
      "La coordination avance l'horloge depuis les réglages : le mois d'information, la semaine de vote et le lancement se jouent en une minute, et leurs messages partent.",
    ],
  },
  {
    title: "Developers",
    lead: "Your software can write and read for you, with a key that holds for your organisation and this territory alone.",
    keys: "Your organisation’s keys",
    none: "No key",
    noneBody:
      "The territory’s coordination makes one from its settings and hands you its secret, shown once.",
    reference: "Reference",
    referenceBody: "Every operation: read it here, or open it in your usual tool.",
    read: "Read the reference",
    bruno: "Download the Bruno collection",
    openapi: "Download openapi.json",
    first: "First call",
    firstBody: "It says what waits for your organisation.",
    write: "Record an activity",
    writeBody: "With “Idempotency-Key”, sending again counts once: after an outage, send the same.",
    limits: "Limits",
    limitsBody:
      "Each answer gives them in “RateLimit” and “RateLimit-Policy”; beyond, 429 and “Retry-After”. A refusal says the field, the reason and how to mend it (RFC 9457), in French or English by “Accept-Language”.",
    practice: "A sandbox",
    practiceBody: "Keys “ipt_test_” are those of a trial territory: nothing they write is real.",
    practiceSteps: [
      "Open a sandbox: it is ready at once, with nobody’s leave to wait for. Five at most a person.",
      "Make a key and a webhook there, as here.",
      "Move its clock from its settings: the month of information, the week of the vote and the launch are played in a minute, and their messages leave.",
    ],
    practiceOpen: "Open a sandbox",
    practiceHere: "This territory is one: nothing that its keys “ipt_test_” write is real.",
    practiceHereSteps: [
      "Write and read with a key of your organisation.",
      "Add a webhook: it receives what is written, here or through the API.",
      "The coordination moves the clock from the settings: the month of information, the week of the vote and the launch are played in a minute, and their messages leave.",
    ],
  },
);

const Code = (props: { readonly text: string }) => (
  <pre class="ipt-secret">
    <code class="ipt-mono" dir="ltr">
      {props.text}
    </code>
  </pre>
);

/** How a partner's software works with the territory: its keys, the reference, a first call. */
export const page: PageModule<TerritoryCall> = {
  get: async (call) => {
    const mayOwn = isAllowed(call.ctx.actor, listWebhooks.allow);
    const [found, hooks] = await Promise.all([
      listOwnKeys(call.ctx, {}),
      mayOwn ? listWebhooks(call.ctx, {}) : ok({ webhooks: [] }),
    ]);
    if (!hooks.ok) return failurePage(call, hooks.error);
    if (!found.ok) return failurePage(call, found.error);
    return renderPage(
      call.c,
      (page) =>
        staffView(page, call, {
          title: texts(page).title,
          crumbs: [{ text: partnerTexts(page).title, path: inSpace(call, "/a-faire") }],
        }),
      (page) => {
        const t = texts(page);
        const api = `${page.baseUrl}/v1/territories/${call.territory.id}`;
        return (
          <>
            <Notice of={webhookTexts(page).notices} />
            <h1 class="govuk-heading-xl">{t.title}</h1>
            <p class="govuk-body-l">{t.lead}</p>
            <h2 class="govuk-heading-m">{t.keys}</h2>
            {found.value.keys.length === 0 ? (
              <EmptyState title={t.none}>
                <p class="govuk-body">{t.noneBody}</p>
              </EmptyState>
            ) : (
              <KeyTable
                keys={found.value.keys}
                now={call.ctx.now}
                under={inSpace(call, "/developpeurs/cles")}
                mayHandle={(key) => mayHandleKey(call.ctx, key)}
              />
            )}
            {mayOwn ? <WebhookList webhooks={hooks.value.webhooks} call={call} /> : null}
            <h2 class="govuk-heading-m">{t.practice}</h2>
            <p class="govuk-body">{call.territory.sandbox ? t.practiceHere : t.practiceBody}</p>
            <ol class="govuk-list govuk-list--number">
              {(call.territory.sandbox ? t.practiceHereSteps : t.practiceSteps).map((step) => (
                <li>{step}</li>
              ))}
            </ol>
            {call.territory.sandbox ? null : (
              <p class="govuk-body">
                <Link path="/commencer/demande?essai=1">{t.practiceOpen}</Link>
              </p>
            )}
            <h2 class="govuk-heading-m">{t.reference}</h2>
            <p class="govuk-body">{t.referenceBody}</p>
            <ReferenceFiles words={t}>
              <li>
                <Link path="/developpeurs/reference">{t.read}</Link>
              </li>
            </ReferenceFiles>
            <h2 class="govuk-heading-m">{t.first}</h2>
            <p class="govuk-body">{t.firstBody}</p>
            <Code text={`curl -H "Authorization: Bearer $IPT_KEY" \\\n  ${api}/my-tasks`} />
            <h2 class="govuk-heading-m">{t.write}</h2>
            <p class="govuk-body">{t.writeBody}</p>
            <Code
              text={[
                `curl -X POST -H "Authorization: Bearer $IPT_KEY" \\`,
                `  -H "Content-Type: application/json" -H "Idempotency-Key: atelier-2027-05-14" \\`,
                `  -d '{"kind":"workshop","on":"2027-05-14","partner":"${partnerOf(call.ctx.actor) ?? "…"}","participants":8}' \\`,
                `  ${api}/quartiers/…/activities`,
              ].join("\n")}
            />
            <h2 class="govuk-heading-m">{t.limits}</h2>
            <p class="govuk-body">{t.limitsBody}</p>
          </>
        );
      },
    );
  },
};
