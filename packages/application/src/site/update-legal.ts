import { Legal, LegalChange, NO_LEGAL } from "@ipt/domain/site/legal.ts";
import { applyChange } from "@ipt/domain/values/change.ts";
import { fail, ok } from "@ipt/domain/values/result.ts";
import { command } from "../kernel/command.ts";
import { failure } from "../kernel/failure.ts";
import { matched, revised } from "../kernel/revised.ts";
import { create, replace } from "../ports/changes.ts";

/** Writes the legal texts; the state of accessibility that every page shows follows. */
export const updateLegal = command({
  name: "update-legal",
  allow: ["coordinator"],
  input: LegalChange,
  output: revised(Legal),
  decide: async (ctx, change) => {
    const [found, territory] = await Promise.all([
      ctx.store.get("legal", {}),
      ctx.store.get("territory", {}),
    ]);
    if (!territory) return fail(failure("not-found"));
    const stored = found ? matched(ctx, found) : null;
    if (stored && !stored.ok) return stored;
    const before = stored?.value ?? { value: NO_LEGAL, revision: 0 };
    const value = applyChange(before.value, change);
    const { state } = value.accessibility;
    const shown = { ...territory.value, accessibility: state };
    return ok({
      value: { ...value, revision: before.revision + 1 },
      changes: [
        before.revision === 0 ? create("legal", value) : replace("legal", value, before.revision),
        ...(territory.value.accessibility === state ? [] : [replace("territory", shown, territory.revision)]),
      ],
      event: { type: "legal.changed", subject: ctx.territory, data: { fields: Object.keys(change) } },
    });
  },
});
