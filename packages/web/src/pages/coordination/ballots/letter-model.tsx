import { raw } from "hono/html";
import { usePage } from "../../../components/page-context.ts";
import { formatsOf } from "../../../i18n/formats.ts";
import { directionOf } from "../../../i18n/language.ts";
import type { TerritoryCall } from "../../../routes/call.ts";
import { LETTER_STYLE } from "./letter-style.ts";
import { LETTER_LINES, letterWords } from "./letter-words.ts";
import type { LettersData } from "./load-letters.ts";

/** Where a voter goes: the address in the QR and on the letter, in the territory's first language. */
const voterPage = (call: TerritoryCall, baseUrl: string): string =>
  `${baseUrl}/${call.territory.id}/quartiers/${call.param("quartier")}/votes/${call.param("vote")}`;

/** What a page's script needs to make letters: which vote, where its register and its codes are, what the QR says. */
export const letterData = (call: TerritoryCall, { vote }: LettersData, baseUrl: string) => {
  const api = `/v1/territories/${call.territory.id}/quartiers/${vote.quartier}`;
  return {
    "data-ballot": vote.ballot ?? "",
    "data-register": `${api}/register`,
    "data-vote": `${api}/votes/${vote.id}`,
    "data-page": voterPage(call, baseUrl),
  };
};

/** The letter of a dwelling, with gaps for what differs from one to the next: the page's script copies it. */
export const LetterModel = (props: { readonly call: TerritoryCall; readonly data: LettersData }) => {
  const { call, data } = props;
  const page = usePage();
  const t = letterWords;
  const { dateTime, money } = formatsOf("fr", call.territory.timezone);
  const { vote, quartier, phones } = data;
  const address = voterPage(call, page.baseUrl);
  return (
    <>
      <style nonce={page.nonce}>{raw(LETTER_STYLE)}</style>
      <template>
        <article class="ipt-sheet ipt-letter" lang="fr">
          <div class="ipt-letter__head">
            <p>
              <strong>{quartier.landlord ?? call.territory.name}</strong>
              <br />
              {quartier.landlord === null ? null : call.territory.name}
            </p>
            <p class="ipt-letter__to">
              {t.to}
              <br />
              <strong data-fill="building" />
              <br />
              <strong data-fill="label" />
              <br />
              {t.ref} <span data-fill="ref" />
            </p>
          </div>
          <h2>
            {t.kicker} – {quartier.name}
          </h2>
          <p class="ipt-letter__question">{vote.question}</p>
          <p>
            {t.dates(dateTime(vote.opens), dateTime(vote.closes))} {t.charge(money(vote.price))}
          </p>
          <div class="ipt-letter__online">
            <div>
              <h3>{t.online}</h3>
              <p>
                {t.scan} <strong class="ipt-letter__address">{address}</strong> {t.code}
              </p>
            </div>
            <div class="ipt-letter__qr" data-qr />
          </div>
          <p class="ipt-letter__code" dir="ltr" data-fill="code" />
          <h3>{t.paper}</h3>
          <p>{t.paperBody}</p>
          <h3>{t.help}</h3>
          {phones.length === 0 ? (
            <p>{t.noHelp}</p>
          ) : (
            phones.map(({ name, phone, hours, place }) => (
              <p>
                {name} : <strong>{phone}</strong>
                {[hours, place].map((one) => (one === null ? null : `, ${one}`))}
              </p>
            ))
          )}
          <p class="ipt-letter__small">{t.one}</p>
          {call.territory.languages.map((language) =>
            language === "fr" ? null : (
              <p class="ipt-letter__small ipt-letter__line" lang={language} dir={directionOf(language)}>
                {LETTER_LINES[language]}
              </p>
            ),
          )}
        </article>
      </template>
    </>
  );
};
