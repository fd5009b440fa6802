import { listOwnKeys } from "@ipt/application/access/list-own-keys.ts";
import { EmptyState } from "../../components/empty-state.tsx";
import { usePage } from "../../components/page-context.ts";
import { renderPage } from "../../components/render-page.tsx";
import { Table } from "../../components/table.tsx";
import { Tag } from "../../components/tag.tsx";
import { inSpace, staffView } from "../../frame/staff-view.ts";
import { staffTexts } from "../../i18n/texts.ts";
import type { PageModule, TerritoryCall } from "../../routes/call.ts";
import { failurePage } from "../errors/failure.tsx";
import { partnerTexts } from "./texts.ts";

const texts = staffTexts(
  {
    title: "Développeurs",
    lead: "Votre logiciel peut écrire et lire à votre place, avec une clé qui ne vaut que pour votre organisme et ce territoire.",
    keys: "Clés de votre organisme",
    none: "Aucune clé",
    noneBody:
      "La coordination du territoire en fait une depuis ses réglages et vous remet son secret, montré une seule fois.",
    name: "Nom",
    begins: "Commence par",
    expires: "Expire le",
    state: "État",
    active: "Active",
    expired: "Expirée",
    revoked: "Révoquée",
    reference: "Référence",
    referenceBody: "Toutes les opérations, au format OpenAPI 3.1 : à ouvrir dans votre outil habituel.",
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
  },
  {
    title: "Developers",
    lead: "Your software can write and read for you, with a key that holds for your organisation and this territory alone.",
    keys: "Your organisation’s keys",
    none: "No key",
    noneBody:
      "The territory’s coordination makes one from its settings and hands you its secret, shown once.",
    name: "Name",
    begins: "Begins with",
    expires: "Expires on",
    state: "State",
    active: "Active",
    expired: "Expired",
    revoked: "Revoked",
    reference: "Reference",
    referenceBody: "Every operation, as OpenAPI 3.1: open it in your usual tool.",
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
  },
);

const Code = (props: { readonly text: string }) => (
  <pre class="ipt-secret">
    <code class="ipt-mono" dir="ltr">
      {props.text}
    </code>
  </pre>
);

type Key = {
  readonly name: string;
  readonly prefix: string;
  readonly expiresAt: string;
  readonly revokedAt: string | null;
};

const Keys = (props: { readonly keys: readonly Key[]; readonly now: string }) => {
  const page = usePage();
  const t = texts(page);
  if (props.keys.length === 0)
    return (
      <EmptyState title={t.none}>
        <p class="govuk-body">{t.noneBody}</p>
      </EmptyState>
    );
  const state = ({ expiresAt, revokedAt }: Key) => {
    if (revokedAt !== null) return <Tag>{t.revoked}</Tag>;
    return expiresAt <= props.now ? <Tag tone="bad">{t.expired}</Tag> : <Tag tone="good">{t.active}</Tag>;
  };
  return (
    <Table
      caption={t.keys}
      hideCaption
      columns={[{ name: t.name }, { name: t.begins }, { name: t.expires }, { name: t.state }]}
      rows={props.keys.map((key) => [
        key.name,
        <code class="ipt-code">{key.prefix}</code>,
        page.format.dateTime(key.expiresAt),
        state(key),
      ])}
    />
  );
};

/** How a partner's software works with the territory: its keys, the reference, a first call. */
export const page: PageModule<TerritoryCall> = {
  get: async (call) => {
    const found = await listOwnKeys(call.ctx, {});
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
            <h1 class="govuk-heading-xl">{t.title}</h1>
            <p class="govuk-body-l">{t.lead}</p>
            <h2 class="govuk-heading-m">{t.keys}</h2>
            <Keys keys={found.value.keys} now={call.ctx.now} />
            <p class="govuk-body ipt-quiet">{t.practiceBody}</p>
            <h2 class="govuk-heading-m">{t.reference}</h2>
            <p class="govuk-body">{t.referenceBody}</p>
            <p class="govuk-body">
              <a class="govuk-link" href="/v1/openapi.json" download>
                {t.openapi}
              </a>
            </p>
            <h2 class="govuk-heading-m">{t.first}</h2>
            <p class="govuk-body">{t.firstBody}</p>
            <Code text={`curl -H "Authorization: Bearer $IPT_KEY" \\\n  ${api}/my-tasks`} />
            <h2 class="govuk-heading-m">{t.write}</h2>
            <p class="govuk-body">{t.writeBody}</p>
            <Code
              text={[
                `curl -X POST -H "Authorization: Bearer $IPT_KEY" \\`,
                `  -H "Content-Type: application/json" -H "Idempotency-Key: atelier-2027-05-14" \\`,
                `  -d '{"kind":"workshop","on":"2027-05-14","partner":"…","participants":8}' \\`,
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
