import { canonicalRegister, pagesOf } from "@ipt/domain/register/canonical.ts";
import { type Dwelling, Register } from "@ipt/domain/register/dwelling.ts";
import { parseRegister } from "@ipt/domain/register/parse-register.ts";
import { addMilliseconds } from "@ipt/domain/values/instant.ts";
import { fail, ok } from "@ipt/domain/values/result.ts";
import { requireQuartier } from "../accompaniment/deployed.ts";
import { loadRunning } from "../campaigns/current.ts";
import { beginFollowing } from "../imports/follow-import.ts";
import { importIdOf } from "../imports/import-id.ts";
import { noteRefusal } from "../imports/note-refusal.ts";
import { command } from "../kernel/command.ts";
import type { Context } from "../kernel/context.ts";
import { failure } from "../kernel/failure.ts";
import { aboveQuota } from "../kernel/quotas.ts";
import { revised } from "../kernel/revised.ts";
import { create, remove, replace } from "../ports/changes.ts";
import { beginImport, clearLeftovers } from "./import-edition.ts";
import { refusedRegister } from "./refused-register.ts";
import { RegisterFile } from "./register-input.ts";

const ABANDONED_AFTER_MS = 3_600_000;

const describe = async (ctx: Context, dwellings: readonly Dwelling[]) => {
  const vacant = dwellings.filter((one) => one.vacant).length;
  return {
    dwellings: dwellings.length,
    vacant,
    concerned: dwellings.length - vacant,
    fingerprint: await ctx.digest(canonicalRegister(dwellings)),
  };
};

/**
 * Imports a register. Its pages are written under an edition nobody reads; one transaction then puts the edition in
 * force, so a register is there whole or not at all. An import again replaces it until it is frozen; the list in force,
 * sent again, changes nothing. How far it is, and what came of it, is kept among the territory's imports.
 */
export const importRegister = command({
  name: "import-register",
  allow: ["coordinator", "landlord-agent"],
  input: RegisterFile,
  output: revised(Register),
  replayFirst: true,
  decide: async (ctx, { quartier, rows }) => {
    const parsed = parseRegister(rows);
    if (!parsed.ok) {
      const found = await requireQuartier(ctx, quartier);
      if (!found.ok) return found;
      await noteRefusal(ctx, refusedRegister(quartier, rows, parsed.error));
      const issues = parsed.error.map((one) => ({
        path: ["rows", one.line, ...(one.column === null ? [] : [one.column])],
        code: one.code,
        expected: one.value === null ? {} : { value: one.value },
      }));
      return fail({ code: "register-invalid", issues });
    }
    const full = aboveQuota(ctx, "dwellingsPerQuartier", parsed.value.length);
    if (full) return fail(full);
    const current = await loadRunning(ctx, quartier);
    if (!current.ok) return current;
    const { campaign, register } = current.value;
    if (register?.value.frozenAt)
      return fail(failure("register-frozen", { frozenAt: register.value.frozenAt }));
    const { number } = campaign.value;
    await clearLeftovers(ctx, quartier, number, addMilliseconds(ctx.now, -ABANDONED_AFTER_MS));
    const described = await describe(ctx, parsed.value);
    if (register?.value.fingerprint === described.fingerprint)
      return ok({ value: { ...register.value, revision: register.revision }, event: null });
    const pages = pagesOf(parsed.value);
    const following = await beginFollowing(ctx, {
      id: await importIdOf(ctx, "register", quartier, described.fingerprint),
      kind: "register",
      quartier,
      total: described.dwellings,
    });
    const begun = await beginImport(ctx, { quartier, campaign: number }, pages, following.tell);
    if (!begun.ok) return begun;
    const { edition } = begun.value;
    const { dwellings, vacant } = described;
    const ended = await following.ended({ status: "done", done: dwellings, vacant });
    const value: Register = {
      quartier,
      campaign: number,
      edition,
      starts: pages.flatMap(([first]) => (first ? [first.ref] : [])),
      ...described,
      importedAt: ctx.now,
      frozenAt: null,
      frozenBy: null,
    };
    return ok({
      value: { ...value, revision: (register?.revision ?? 0) + 1 },
      changes: [
        register ? replace("register", value, register.revision) : create("register", value),
        replace("dataImport", ended.value, ended.revision),
        remove("registerImport", { quartier, campaign: number, edition }, 1),
        ...(register ? [create("registerImport", begun.value.superseded(register.value))] : []),
      ],
      event: {
        type: "register.imported",
        subject: edition,
        quartier,
        data: { dwellings: value.dwellings, vacant: value.vacant, fingerprint: value.fingerprint },
      },
    });
  },
});
