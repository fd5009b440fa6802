import { Button } from "../../components/button.tsx";
import { ButtonGroup } from "../../components/button-group.tsx";
import { Carried } from "../../components/carried.tsx";
import { Form } from "../../components/form.tsx";
import { Link } from "../../components/link.tsx";
import { renderPage, type View } from "../../components/render-page.tsx";
import type { FormInput } from "../../forms/form-input.ts";
import { refusedForm } from "../../forms/form-state.ts";
import type { WebContext } from "../../http/web-env.ts";

/** The same form, sent again with other answers: the first stands, the second waits for a decision. */
export const alreadySentPage = (c: WebContext, about: { readonly view: View; readonly input: FormInput }) =>
  renderPage(
    c,
    (page) => ({ ...about.view, title: page.staff.staff.alreadySent.title }),
    (page) => {
      const texts = page.staff.staff.alreadySent;
      return (
        <>
          <h1 class="govuk-heading-xl">{texts.title}</h1>
          <p class="govuk-body-l">{texts.body}</p>
          <Form form={{ ...refusedForm(about.input, []), key: null }}>
            <Carried form={about.input} />
            <ButtonGroup>
              <Button variant="secondary">{texts.again}</Button>
              <Link path={page.path}>{texts.see}</Link>
            </ButtonGroup>
          </Form>
        </>
      );
    },
    409,
  );
