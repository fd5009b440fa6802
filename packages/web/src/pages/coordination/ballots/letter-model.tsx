import { usePage } from "../../../components/page-context.ts";
import type { TerritoryCall } from "../../../routes/call.ts";
import type { LettersData } from "./load-letters.ts";
import { ballotTexts } from "./texts.ts";

/** Where a voter goes: the address in the QR and on the letter, in the territory's first language. */
export const voterPage = (call: TerritoryCall, baseUrl: string): string =>
  `${baseUrl}/${call.territory.id}/quartiers/${call.param("quartier")}/votes/${call.param("vote")}`;

/** The letter of a dwelling, with gaps for what differs from one to the next: the page's script copies it. */
export const LetterModel = (props: { readonly call: TerritoryCall; readonly data: LettersData }) => {
  const { call, data } = props;
  const page = usePage();
  const t = ballotTexts(page);
  const { dateTime, money } = page.format;
  const { vote, quartier, phones } = data;
  const address = voterPage(call, page.baseUrl);
  return (
    <template>
      <article class="ipt-sheet ipt-letter">
        <div class="ipt-letter__head">
          <p>
            <strong>{quartier.landlord ?? call.territory.name}</strong>
            <br />
            {quartier.landlord === null ? null : call.territory.name}
          </p>
          <p class="ipt-letter__to">
            {t.letterTo}
            <br />
            <strong data-fill="building" />
            <br />
            <strong data-fill="label" />
            <br />
            {t.letterRef} <span data-fill="ref" />
          </p>
        </div>
        <h2 class="ipt-letter__title">
          {t.letterKicker} – {quartier.name}
        </h2>
        <p class="ipt-letter__question">{vote.question}</p>
        <p>
          {t.letterDates(dateTime(vote.opens), dateTime(vote.closes))} {t.letterCharge(money(vote.price))}
        </p>
        <div class="ipt-letter__online">
          <div>
            <h3>{t.letterOnline}</h3>
            <p>
              {t.letterScan} <strong class="ipt-letter__address">{address}</strong> {t.letterCode}
            </p>
          </div>
          <div class="ipt-letter__qr" data-qr />
        </div>
        <p class="ipt-letter__code" dir="ltr" data-fill="code" />
        <h3>{t.letterPaper}</h3>
        <p>{t.letterPaperBody}</p>
        <h3>{t.letterHelp}</h3>
        {phones.length === 0 ? (
          <p>{t.letterNoHelp}</p>
        ) : (
          phones.map(({ name, phone, hours }) => (
            <p>
              {name} : <strong>{phone}</strong>
              {hours === null ? null : ` (${hours})`}
            </p>
          ))
        )}
        <p class="ipt-letter__small">{t.letterOne}</p>
      </article>
    </template>
  );
};
