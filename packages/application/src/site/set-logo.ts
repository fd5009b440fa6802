import { cleanImage, NewLogo } from "@ipt/domain/site/logo.ts";
import { Territory } from "@ipt/domain/territory/territory.ts";
import { fail, ok } from "@ipt/domain/values/result.ts";
import { command } from "../kernel/command.ts";
import { type Failure, failure, invalidField } from "../kernel/failure.ts";
import { Nothing } from "../kernel/ids.ts";
import { revised } from "../kernel/revised.ts";
import { create, remove, replace } from "../ports/changes.ts";
import { logoWeight, MOST_LOGO_BYTES } from "./logo-weight.ts";

const VERSION_LENGTH = 12;

const inKilobytes = (bytes: number): number => Math.ceil(bytes / 1000);

const tooHeavy = (bytes: number): Failure =>
  invalidField(["image"], "logo-too-heavy", {
    kilobytes: inKilobytes(bytes),
    most: inKilobytes(MOST_LOGO_BYTES),
  });

/** Sets the territory's logo, light enough for a page to stay light: a drawing is written afresh without anything that could run or load. */
export const setLogo = command({
  name: "set-logo",
  allow: ["coordinator"],
  input: NewLogo,
  output: revised(Territory),
  retry: true,
  decide: async (ctx, given) => {
    const image = cleanImage(given.image);
    const bytes = await logoWeight(image);
    if (bytes > MOST_LOGO_BYTES) return fail(tooHeavy(bytes));
    const [territory, before] = await Promise.all([
      ctx.store.get("territory", {}),
      ctx.store.get("logo", {}),
    ]);
    if (!territory) return fail(failure("not-found"));
    const { alt } = given;
    const logo = { alt, image };
    const version = (await ctx.digest(JSON.stringify(logo.image))).slice(0, VERSION_LENGTH);
    const theme = { ...territory.value.theme, logo: { alt, format: image.format, version } };
    const value = { ...territory.value, theme };
    return ok({
      value: { ...value, revision: territory.revision + 1 },
      changes: [
        before ? replace("logo", logo, before.revision) : create("logo", logo),
        replace("territory", value, territory.revision),
      ],
      event: { type: "territory.changed", subject: value.id, data: { fields: ["logo"] } },
    });
  },
});

export const removeLogo = command({
  name: "remove-logo",
  allow: ["coordinator"],
  input: Nothing,
  output: revised(Territory),
  retry: true,
  decide: async (ctx) => {
    const [territory, before] = await Promise.all([
      ctx.store.get("territory", {}),
      ctx.store.get("logo", {}),
    ]);
    if (!territory || !before) return fail(failure("not-found", { record: "logo" }));
    const value = { ...territory.value, theme: { ...territory.value.theme, logo: null } };
    return ok({
      value: { ...value, revision: territory.revision + 1 },
      changes: [remove("logo", {}, before.revision), replace("territory", value, territory.revision)],
      event: { type: "territory.changed", subject: value.id, data: { fields: ["logo"] } },
    });
  },
});
