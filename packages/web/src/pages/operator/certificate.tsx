import type { ErasureCertificate } from "@ipt/domain/territory/erasure.ts";
import { Code } from "../../components/code.tsx";
import { usePage } from "../../components/page-context.ts";
import { SummaryList } from "../../components/summary-list.tsx";
import { Table } from "../../components/table.tsx";
import { operatorTexts } from "./texts.ts";

/** What was erased, when and by whom, to keep or to print. */
export const Certificate = (props: { readonly certificate: ErasureCertificate }) => {
  const page = usePage();
  const t = operatorTexts(page);
  const { certificate } = props;
  const { number } = page.format;
  return (
    <>
      <h2 class="govuk-heading-m">{t.certificate}</h2>
      <SummaryList
        rows={[
          { key: t.name, value: certificate.name },
          { key: t.address, value: certificate.territory },
          { key: t.erasedOn, value: page.format.dateTime(certificate.erasedAt) },
          { key: t.erasedBy, value: <Code>{certificate.actor}</Code> },
          { key: t.deleted, value: number(certificate.total) },
          { key: t.requestId, value: <Code>{certificate.requestId}</Code> },
          {
            key: t.fingerprint,
            value: (
              <>
                <Code>{certificate.fingerprint}</Code>
                <br />
                <span class="ipt-quiet">{t.fingerprintHint}</span>
              </>
            ),
          },
        ]}
      />
      <Table
        caption={t.detail}
        columns={[{ name: t.record }, { name: t.count, numeric: true }]}
        rows={Object.entries(certificate.deleted).map(([record, count]) => [record, number(count)])}
      />
    </>
  );
};
