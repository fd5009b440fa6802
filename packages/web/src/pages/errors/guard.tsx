import { Button } from "../../components/button.tsx";
import { Carried } from "../../components/carried.tsx";
import { Form } from "../../components/form.tsx";
import { Inset } from "../../components/inset.tsx";
import { renderPage } from "../../components/render-page.tsx";
import type { FormInput } from "../../forms/form-input.ts";
import { refusedForm } from "../../forms/form-state.ts";
import { type Guarded, MOST_FORM_BYTES } from "../../http/form-guard.ts";
import type { WebContext } from "../../http/web-env.ts";
import { LANGUAGES } from "../../i18n/language.ts";

/**
 * A form that cannot be proven to come from our page, or from someone still signed in. Nothing was written and
 * nothing is lost: one button sends it again, with a fresh proof.
 */
export const unprovenPage = (c: WebContext, form: FormInput, signIn: string | null) =>
  renderPage(
    c,
    ({ t }) => ({ title: t.pages.expired.title, languages: LANGUAGES }),
    ({ t: { pages, forms, frame } }) => (
      <>
        <h1 class="govuk-heading-xl">{pages.expired.title}</h1>
        <p class="govuk-body-l">{pages.expired.body}</p>
        {form.files.size > 0 ? <Inset>{pages.expired.files}</Inset> : null}
        {signIn === null ? null : (
          <p class="govuk-body">
            {pages.expired.signIn}{" "}
            <a class="govuk-link" href={signIn} target="_blank" rel="noopener">
              {frame.signIn} {pages.expired.newTab}
            </a>
          </p>
        )}
        <Form form={refusedForm(form, [])}>
          <Carried form={form} />
          <Button>{forms.send}</Button>
        </Form>
      </>
    ),
    signIn === null ? 403 : 401,
  );

const Refused = { "other-site": 403, "too-large": 413, unreadable: 400 } as const;

/** What someone sees whose form was not taken in. */
export const guardPage = (
  c: WebContext,
  guarded: Exclude<Guarded, { form: FormInput }>,
): Response | Promise<Response> => {
  if ("unproven" in guarded) return unprovenPage(c, guarded.unproven, null);
  const { refused } = guarded;
  const textsOf = (pages: Parameters<Parameters<typeof renderPage>[2]>[0]["t"]["pages"]) =>
    ({ "other-site": pages.refusedOrigin, "too-large": pages.tooLarge, unreadable: pages.unreadable })[
      refused
    ];
  return renderPage(
    c,
    ({ t }) => ({ title: textsOf(t.pages).title, languages: LANGUAGES }),
    ({ t, format }) => {
      const texts = textsOf(t.pages);
      return (
        <>
          <h1 class="govuk-heading-xl">{texts.title}</h1>
          <p class="govuk-body-l">
            {typeof texts.body === "string" ? texts.body : texts.body(format.fileSize(MOST_FORM_BYTES))}
          </p>
          {"retry" in texts ? <p class="govuk-body">{texts.retry}</p> : null}
        </>
      );
    },
    Refused[refused],
  );
};
