import { pagesOf } from "@ipt/domain/register/canonical.ts";
import type { Dwelling } from "@ipt/domain/register/dwelling.ts";
import { DwellingRef } from "@ipt/domain/register/dwelling.ts";
import { MOST_DWELLINGS } from "@ipt/domain/register/most-dwellings.ts";
import { Id } from "@ipt/domain/values/id.ts";
import { fail, ok, type Result } from "@ipt/domain/values/result.ts";
import { schema } from "@ipt/domain/values/schema.ts";
import { Bytes32 } from "@ipt/domain/vote/bytes.ts";
import { endingOf } from "@ipt/domain/vote/online.ts";
import { Vote } from "@ipt/domain/vote/vote.ts";
import * as z from "zod";
import { loadRunning } from "../campaigns/current.ts";
import { actorLabel } from "../kernel/actor.ts";
import { command } from "../kernel/command.ts";
import type { Context } from "../kernel/context.ts";
import { everyPage } from "../kernel/every-page.ts";
import { type Failure, failure } from "../kernel/failure.ts";
import { revised } from "../kernel/revised.ts";
import { replace, unchanged } from "../ports/changes.ts";
import { onlineOf } from "./online.ts";

const EDITION_LENGTH = 32;

export const NewCodes = schema(() =>
  z.strictObject({
    quartier: Id(),
    vote: Id(),
    codes: z.array(z.strictObject({ dwelling: DwellingRef(), hash: Bytes32() })).max(MOST_DWELLINGS),
  }),
);

type Code = { readonly dwelling: string; readonly hash: string };

const dwellingsOf = async (ctx: Context, quartier: string, edition: string): Promise<Dwelling[]> => {
  const dwellings: Dwelling[] = [];
  const scope = { quartier, edition };
  const pages = everyPage((cursor) => ctx.store.list("registerPage", scope, { limit: 100, cursor }));
  for await (const { value } of pages) dwellings.push(...value.dwellings);
  return dwellings;
};

/** One code for every dwelling concerned, none for another, no code twice. */
const matchCodes = (
  dwellings: readonly Dwelling[],
  codes: readonly Code[],
): Result<ReadonlyMap<string, string>, Failure> => {
  const byDwelling = new Map(codes.map(({ dwelling, hash }) => [dwelling, hash]));
  const distinct = new Set(byDwelling.values()).size;
  const concerned = dwellings.filter((one) => !one.vacant);
  const without = concerned.find((one) => !byDwelling.has(one.ref))?.ref ?? null;
  const known = new Set(concerned.map((one) => one.ref));
  const stranger = codes.find((one) => !known.has(one.dwelling))?.dwelling ?? null;
  if (without === null && stranger === null && distinct === codes.length) return ok(byDwelling);
  return fail(
    failure("codes-incomplete", {
      concerned: concerned.length,
      codes: distinct,
      without,
      stranger,
    }),
  );
};

/**
 * Receives from the landlord's browser, where every code is made, the hash of each one's authentication key. All
 * come at once, before the vote opens; sent again, they replace those sent before, and older letters open nothing.
 */
export const uploadCodes = command({
  name: "upload-codes",
  allow: ["landlord-agent"],
  input: NewCodes,
  output: revised(Vote),
  retry: true,
  decide: async (ctx, { quartier, vote: id, codes }) => {
    const current = await loadRunning(ctx, quartier);
    if (!current.ok) return current;
    const { vote, register, campaign } = current.value;
    if (vote?.value.id !== id) return fail(failure("not-found", { record: "vote" }));
    const online = onlineOf(ctx, vote.value);
    if (!online.ok) return online;
    if (vote.value.status !== "planned") {
      return fail(failure("vote-already-planned", { status: vote.value.status }));
    }
    if (!register?.value.frozenAt) return fail(failure("register-not-frozen"));
    const dwellings = await dwellingsOf(ctx, quartier, register.value.edition);
    const matched = matchCodes(dwellings, codes);
    if (!matched.ok) return matched;
    const text = dwellings.map(({ ref }) => `${ref} ${matched.value.get(ref) ?? ""}\n`).join("");
    const edition = (await ctx.digest(text)).slice(0, EDITION_LENGTH);
    const hashed = dwellings.flatMap((one) => {
      const hash = matched.value.get(one.ref);
      return hash === undefined ? [] : [{ ...one, hash }];
    });
    const named = { vote: id, quartier, edition };
    await ctx.store.writeCodes(
      hashed.map(({ ref, building, label, hash }) => ({
        ...named,
        hash,
        dwelling: ref,
        building,
        ending: endingOf(label),
        status: "active",
      })),
      pagesOf(dwellings).map((onPage, page) => ({
        ...named,
        page,
        codes: onPage.flatMap(({ ref }) => {
          const hash = matched.value.get(ref);
          return hash === undefined ? [] : [{ dwelling: ref, hash }];
        }),
      })),
    );
    const received = { edition, dwellings: hashed.length, at: ctx.now, actor: actorLabel(ctx.actor) };
    const value: Vote = { ...vote.value, codes: { ...received, replaced: 0 } };
    return ok({
      value: { ...value, revision: vote.revision + 1 },
      changes: [
        replace("vote", value, vote.revision),
        unchanged("register", { quartier, campaign: campaign.value.number }, register.revision),
      ],
      event: {
        type: "vote.codes-received",
        subject: id,
        quartier,
        data: { dwellings: hashed.length, edition },
      },
    });
  },
});
