import { classes } from "./classes.ts";
import { usePage } from "./page-context.ts";

export type NavigationItem = {
  readonly text: string;
  /** Path without a language prefix. */
  readonly path: string;
  /** `page` for the very page, `section` for one below it. */
  readonly current?: "page" | "section";
};

/** The main parts of the site. On phones they fold under one button; without script they stay unfolded. */
export const ServiceNavigation = (props: { readonly items: readonly NavigationItem[] }) => {
  const page = usePage();
  const { menu, mainNavigation } = page.t.frame;
  if (props.items.length === 0) return null;
  return (
    <div class="govuk-service-navigation" data-module="govuk-service-navigation">
      <div class="govuk-width-container">
        <div class="govuk-service-navigation__container">
          <nav aria-label={mainNavigation} class="govuk-service-navigation__wrapper">
            {props.items.length > 1 ? (
              <button
                type="button"
                class="govuk-service-navigation__toggle govuk-js-service-navigation-toggle"
                aria-controls="main-navigation"
                hidden
              >
                {menu}
              </button>
            ) : null}
            <ul class="govuk-service-navigation__list" id="main-navigation">
              {props.items.map(({ text, path, current }) => (
                <li
                  class={classes(
                    "govuk-service-navigation__item",
                    current && "govuk-service-navigation__item--active",
                  )}
                >
                  <a
                    class="govuk-service-navigation__link"
                    href={page.href(path)}
                    aria-current={current === "page" ? "page" : current ? "true" : undefined}
                  >
                    {current ? (
                      <strong class="govuk-service-navigation__active-fallback">{text}</strong>
                    ) : (
                      text
                    )}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </div>
      </div>
    </div>
  );
};
