import type { Child } from "hono/jsx";
import { usePage } from "./page-context.ts";

type NotificationBannerProps = {
  /** `done` tells what has just been done, and is read out at once; `important` stays until it is settled. */
  readonly kind?: "important" | "done";
  readonly children: Child;
};

/** News about the service or about what was just sent. At most one on a page. */
export const NotificationBanner = (props: NotificationBannerProps) => {
  const { t } = usePage();
  const done = props.kind === "done";
  const content = (
    <>
      <div class="govuk-notification-banner__header">
        <h2 class="govuk-notification-banner__title" id="notification-title">
          {done ? t.frame.done : t.frame.important}
        </h2>
      </div>
      <div class="govuk-notification-banner__content">
        <div class="govuk-notification-banner__heading">{props.children}</div>
      </div>
    </>
  );
  return done ? (
    <div
      class="govuk-notification-banner govuk-notification-banner--success"
      role="alert"
      aria-labelledby="notification-title"
    >
      {content}
    </div>
  ) : (
    <section class="govuk-notification-banner" aria-labelledby="notification-title">
      {content}
    </section>
  );
};
