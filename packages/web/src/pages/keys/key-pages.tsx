import { revokeApiKey } from "@ipt/application/access/revoke-api-key.ts";
import { rotateApiKey } from "@ipt/application/access/rotate-api-key.ts";
import type { Failure } from "@ipt/application/kernel/failure.ts";
import { failure } from "@ipt/application/kernel/failure.ts";
import type { ApiKey } from "@ipt/domain/access/member.ts";
import { fail, ok, type Result } from "@ipt/domain/values/result.ts";
import { Form } from "../../components/form.tsx";
import type { Page } from "../../components/page-context.ts";
import { renderPage, type View } from "../../components/render-page.tsx";
import { SaveOrLeave } from "../../components/save-or-leave.tsx";
import { TextField } from "../../components/text-field.tsx";
import { readNumber } from "../../forms/fields.ts";
import { formPage } from "../../forms/form-page.tsx";
import { withNotice } from "../../frame/notice.tsx";
import type { TerritoryCall } from "../../routes/call.ts";
import { KeyCreated } from "./key-created.tsx";
import { keyTexts } from "./texts.ts";

type Shown = Omit<ApiKey, "hash">;

/** Where keys are listed, for those who see all of a territory's and those who see their partner's. */
export type KeyPlace = {
  readonly list: (call: TerritoryCall) => Promise<Result<readonly Shown[], Failure>>;
  readonly back: (call: TerritoryCall) => string;
  readonly view: (page: Page, call: TerritoryCall, title: string) => View;
};

const loadFrom = (place: KeyPlace) => async (call: TerritoryCall) => {
  const found = await place.list(call);
  if (!found.ok) return found;
  const key = found.value.find(({ id }) => id === call.param("key"));
  return key ? ok({ data: key, saved: { graceHours: "168" } }) : fail(failure("not-found"));
};

/** Ends a key at once. */
export const revokePage = (place: KeyPlace) =>
  formPage<never, Shown, unknown>({
    fields: () => ({}),
    load: loadFrom(place),
    view: (page, call, { name }) => place.view(page, call, keyTexts(page).revokeTitle(name)),
    body: ({ page, form, data }, call) => {
      const t = keyTexts(page);
      return (
        <>
          <h1 class="govuk-heading-l">{t.revokeTitle(data.name)}</h1>
          <p class="govuk-body">{t.revokeBody}</p>
          <Form form={form}>
            <SaveOrLeave save={t.revoke} leave={place.back(call)} />
          </Form>
        </>
      );
    },
    submit: (call) => revokeApiKey(call.ctx, { key: call.param("key") }),
    done: (call) => withNotice(place.back(call), "revoque"),
  });

/** Makes the key that takes over; the answer is the only page that ever shows it. */
export const rotatePage = (place: KeyPlace) =>
  formPage<"graceHours", Shown, { readonly name: string; readonly secret: string | null }>({
    fields: (page) => {
      const t = keyTexts(page);
      return { graceHours: { label: t.grace, hint: t.graceHint, kind: "number" } };
    },
    load: loadFrom(place),
    view: (page, call, { name }) => place.view(page, call, keyTexts(page).renewTitle(name)),
    body: ({ page, form, data, field }, call) => {
      const t = keyTexts(page);
      return (
        <>
          <h1 class="govuk-heading-l">{t.renewTitle(data.name)}</h1>
          <p class="govuk-body">{t.renewBody}</p>
          <Form form={form}>
            <TextField {...field("graceHours")} inputmode="numeric" width={4} />
            <SaveOrLeave save={t.renew} leave={place.back(call)} />
          </Form>
        </>
      );
    },
    submit: (call, input) =>
      rotateApiKey(call.ctx, { key: call.param("key"), graceHours: readNumber(input, "graceHours") }),
    done: (call, { name, secret }) =>
      renderPage(
        call.c,
        (page) => place.view(page, call, keyTexts(page).renewTitle(name)),
        () => <KeyCreated name={name} secret={secret} back={place.back(call)} />,
      ),
  });
