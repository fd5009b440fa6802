import type { Legal } from "@ipt/domain/site/legal.ts";
import type { Page } from "../../components/page-context.ts";
import { Tag } from "../../components/tag.tsx";

/** Who it is and how to reach them; what nobody wrote yet is said so. */
export const Organisation = (props: { readonly page: Page; readonly of: Legal["publisher"] }) => {
  const { legal } = props.page.staff;
  const { of } = props;
  if (of === null) return <Tag tone="warn">{legal.toComplete}</Tag>;
  return (
    <>
      <bdi>{of.name}</bdi>
      {of.address === null ? null : (
        <>
          <br />
          {of.address}
        </>
      )}
      {of.phone === null ? null : (
        <>
          <br />
          <a class="govuk-link" href={`tel:${of.phone.replaceAll(/[^\d+]/g, "")}`}>
            {legal.phone(of.phone)}
          </a>
        </>
      )}
      {of.email === null ? null : (
        <>
          <br />
          <a class="govuk-link" href={`mailto:${of.email}`}>
            {of.email}
          </a>
        </>
      )}
    </>
  );
};
