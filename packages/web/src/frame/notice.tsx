import { NotificationBanner } from "../components/notification-banner.tsx";
import { usePage } from "../components/page-context.ts";

/** Name of the parameter by which a form's answer tells the next page what was done. */
export const NOTICE = "fait";

export const withNotice = (path: string, notice: string): string => `${path}?${NOTICE}=${notice}`;

/** What was just done, when the address names one of these notices; nothing otherwise. */
export const Notice = (props: { readonly of: Readonly<Record<string, string>> }) => {
  const name = new URLSearchParams(usePage().search).get(NOTICE) ?? "";
  const text = Object.hasOwn(props.of, name) ? props.of[name] : undefined;
  return text === undefined ? null : (
    <NotificationBanner kind="done">
      <p class="govuk-body">{text}</p>
    </NotificationBanner>
  );
};
