import type { Field } from "@ipt/contracts/reference/fields-of.ts";
import type { ReferenceOperation } from "@ipt/contracts/reference/reference.ts";
import { Code } from "../../components/code.tsx";
import { Details } from "../../components/details.tsx";
import { usePage } from "../../components/page-context.ts";
import { Table } from "../../components/table.tsx";
import { staffLanguageOf } from "../../i18n/language.ts";
import { referenceTexts } from "./texts.ts";

const Fields = (props: { readonly title: string; readonly fields: readonly Field[] }) => {
  const t = referenceTexts(usePage());
  return (
    <Table
      caption={props.title}
      columns={[{ name: t.name }, { name: t.kind }, { name: t.needed }]}
      rows={props.fields.map(({ name, type, required }) => [
        <Code>{name}</Code>,
        <Code>{type}</Code>,
        required ? t.yes : t.no,
      ])}
    />
  );
};

const curlOf = (baseUrl: string, { method, path, example, open }: ReferenceOperation): string => {
  const lines = [
    method === "GET" ? "curl" : `curl -X ${method}`,
    ...(open ? [] : ['  -H "Authorization: Bearer $IPT_KEY"']),
    ...(example === null || method === "GET"
      ? []
      : ['  -H "Content-Type: application/json"', `  -d '${example.replaceAll("\n", "\n  ")}'`]),
    `  ${baseUrl}${path}`,
  ];
  return lines.join(" \\\n");
};

/** One operation: who may call it, with what, an example, what comes back. */
export const OperationSection = ({ operation }: { readonly operation: ReferenceOperation }) => {
  const page = usePage();
  const t = referenceTexts(page);
  const { id, method, path, summary, roles, open, parameters, body, answer, statuses } = operation;
  return (
    <section id={id}>
      <h2 class="govuk-heading-m">{summary[staffLanguageOf(page.language)]}</h2>
      <p class="govuk-body">
        <Code>{`${method} ${path}`}</Code>
      </p>
      <p class="govuk-body ipt-quiet">{open ? t.open : t.roles(roles.join(", "))}</p>
      {parameters.length === 0 ? null : (
        <Table
          caption={t.parameters}
          columns={[{ name: t.name }, { name: t.where }, { name: t.kind }, { name: t.needed }]}
          rows={parameters.map((one) => [
            <Code>{one.name}</Code>,
            t.places[one.in],
            <Code>{one.type}</Code>,
            one.required ? t.yes : t.no,
          ])}
        />
      )}
      {body.length === 0 ? null : <Fields title={t.body} fields={body} />}
      <h3 class="govuk-heading-s">{t.example}</h3>
      <pre class="ipt-secret">
        <code class="ipt-mono" dir="ltr">
          {curlOf(page.baseUrl, operation)}
        </code>
      </pre>
      {answer.length === 0 ? null : (
        <Details summary={t.answerOf(`${method} ${path}`)}>
          <Fields title={t.answer} fields={answer} />
        </Details>
      )}
      <p class="govuk-body ipt-quiet">{t.statuses(statuses.join(", "))}</p>
    </section>
  );
};
