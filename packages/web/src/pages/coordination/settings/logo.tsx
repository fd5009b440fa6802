import { type Failure, invalidField } from "@ipt/application/kernel/failure.ts";
import { MOST_LOGO_BYTES } from "@ipt/application/site/logo-weight.ts";
import { removeLogo, setLogo } from "@ipt/application/site/set-logo.ts";
import { fail, ok } from "@ipt/domain/values/result.ts";
import { Button } from "../../../components/button.tsx";
import { ButtonGroup } from "../../../components/button-group.tsx";
import { FileField } from "../../../components/file-field.tsx";
import { Form } from "../../../components/form.tsx";
import { LeaveLink } from "../../../components/leave-link.tsx";
import { TextField } from "../../../components/text-field.tsx";
import { readText } from "../../../forms/fields.ts";
import { formPage } from "../../../forms/form-page.tsx";
import { withNotice } from "../../../frame/notice.tsx";
import { siteOf } from "../../../frame/site-of.ts";
import { inSpace } from "../../../frame/staff-view.ts";
import { identityTexts } from "./identity-texts.ts";
import { settingsView } from "./settings-view.ts";

const REMOVE = "remove";

const base64Of = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));

const imageOf = async (file: File) =>
  file.name.toLowerCase().endsWith(".png")
    ? { format: "png", base64: base64Of(new Uint8Array(await file.arrayBuffer())) }
    : { format: "svg", source: await file.text() };

/** A refusal of what the file holds, told at the file. */
const atFile = (failure: Failure): Failure =>
  failure.issues
    ? {
        ...failure,
        issues: failure.issues.map((one) => (one.path[0] === "image" ? { ...one, path: ["file"] } : one)),
      }
    : failure;

/** The territory's logo: sent, replaced or removed. */
export const page = formPage({
  fields: (page) => {
    const t = identityTexts(page);
    return {
      file: { label: t.file, kind: "file", errors: { missing: t.fileMissing, "too-big": t.fileTooBig } },
      alt: { label: t.alt, hint: t.altHint },
    };
  },
  load: (call) => ok({ data: null, saved: { alt: call.territory.theme.logo?.alt } }),
  view: (page, call) => settingsView(page, call, identityTexts(page).logo),
  body: ({ page, form, field }, call) => {
    const t = identityTexts(page);
    const { logo } = siteOf(call.territory, "space").theme;
    return (
      <>
        <h1 class="govuk-heading-l">{t.logo}</h1>
        <p class="govuk-body">{t.logoLead}</p>
        {logo ? (
          <>
            <p class="govuk-body">{t.logoNow}</p>
            <p class="govuk-body">
              <img src={logo.src} alt={logo.alt} height="60" />
            </p>
          </>
        ) : (
          <p class="govuk-body ipt-quiet">{t.noLogo}</p>
        )}
        <Form form={form} multipart>
          <FileField {...field("file")} accept={[".svg", ".png"]} mostBytes={MOST_LOGO_BYTES} />
          <TextField {...field("alt")} />
          <ButtonGroup>
            <Button>{t.saveLogo}</Button>
            {logo ? (
              <Button variant="secondary" name="act" value={REMOVE}>
                {t.removeLogo}
              </Button>
            ) : null}
            <LeaveLink path={inSpace(call, "/reglages")} />
          </ButtonGroup>
        </Form>
      </>
    );
  },
  submit: async (call, input) => {
    if (input.text("act") === REMOVE) return removeLogo(call.ctx, {});
    const file = input.files.get("file");
    if (!file) return fail(invalidField(["file"], "missing"));
    const sent = await setLogo(call.ctx, { alt: readText(input, "alt"), image: await imageOf(file) });
    return sent.ok ? sent : fail(atFile(sent.error));
  },
  done: (call, { theme }) => withNotice(inSpace(call, "/reglages"), theme.logo ? "logo" : "sans-logo"),
});
