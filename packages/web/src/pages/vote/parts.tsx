import type { Contact } from "@ipt/domain/content/contact.ts";
import type { Child } from "hono/jsx";
import { buttonClass } from "../../components/button.tsx";
import type { Page } from "../../components/page-context.ts";
import { Contacts } from "../resident/parts.tsx";
import { voteWords } from "./vote-words.ts";

/** A sentence whose `{gaps}` the page's script fills. */
export const Gaps = (props: {
  readonly text: string;
  /** What stands in the gaps until the script fills them. */
  readonly with?: Readonly<Record<string, string>>;
}) => (
  <>
    {props.text
      .split(/(\{\w+\})/)
      .map((part) =>
        part.startsWith("{") ? (
          <bdi data-fill={part.slice(1, -1)}>{props.with?.[part.slice(1, -1)] ?? ""}</bdi>
        ) : (
          part
        ),
      )}
  </>
);

/** One region of the page, shown by its script; its heading takes the focus. */
export const Region = (props: {
  readonly name: string;
  readonly title: string;
  readonly children: Child;
}) => (
  <section data-screen={props.name} hidden>
    <h2 class="govuk-heading-l" tabindex={-1}>
      {props.title}
    </h2>
    {props.children}
  </section>
);

/** A button that the page's script listens to. */
export const Act = (props: {
  readonly event: string;
  readonly secondary?: boolean;
  readonly children: Child;
}) => (
  <button type="button" class={buttonClass(props.secondary ? "secondary" : "main")} data-event={props.event}>
    {props.children}
  </button>
);

/** The paper way, offered until the dwelling has voted; whom to ask, always. */
export const PaperWay = (props: { readonly page: Page; readonly contacts: readonly Contact[] }) => {
  const t = voteWords(props.page);
  return (
    <section class="ipt-screen-only">
      <div data-paper>
        <h2 class="govuk-heading-m">{t.paperTitle}</h2>
        <p class="govuk-body">{t.paperBody}</p>
      </div>
      {props.contacts.length === 0 ? null : (
        <>
          <p class="govuk-body">{t.paperHelp}</p>
          <Contacts page={props.page} contacts={props.contacts} />
        </>
      )}
    </section>
  );
};
