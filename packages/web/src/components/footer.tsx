import { usePage } from "./page-context.ts";
import type { Site } from "./site.ts";

/** Paths of the pages that the law wants within reach of every page, below a site's base. */
export const LEGAL_PATHS = {
  accessibility: "/accessibilite",
  legalNotice: "/mentions-legales",
  personalData: "/donnees-personnelles",
} as const;

export const STATUS_PATH = "/etat";

/** Where those who work for the project sign in. */
export const SPACE_PATH = "/espace";

export const Footer = (props: { readonly site: Site }) => {
  const { site } = props;
  const { t, href } = usePage();
  const { footer, unreviewed } = t.frame;
  const links: readonly (readonly [path: string, text: string])[] = [
    [site.base + LEGAL_PATHS.accessibility, footer.accessibility[site.accessibility]],
    [site.base + LEGAL_PATHS.legalNotice, footer.legalNotice],
    [site.base + LEGAL_PATHS.personalData, footer.personalData],
    [`${site.base}/contact`, footer.contact],
    ...(site.base === "" ? [] : [[`${site.base}/plan-du-site`, footer.siteMap] as const]),
    [STATUS_PATH, footer.status],
    [SPACE_PATH, t.frame.space],
  ];
  return (
    <footer class="ipt-footer">
      <div class="govuk-width-container">
        {unreviewed === "" ? null : <p class="ipt-footer__translation">{unreviewed}</p>}
        <h2 class="govuk-visually-hidden">{footer.title}</h2>
        <ul class="ipt-footer__links">
          {links.map(([path, text]) => (
            <li>
              <a href={href(path)}>{text}</a>
            </li>
          ))}
        </ul>
        <p class="ipt-footer__note">{footer.promise}</p>
      </div>
    </footer>
  );
};
