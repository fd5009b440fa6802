import type { OfficialCommune } from "@ipt/domain/territory/official-codes/official-codes.ts";
import { shippedCodes } from "@ipt/domain/territory/official-codes/shipped-codes.ts";
import { fail, ok, type Result } from "@ipt/domain/values/result.ts";
import { type Failure, invalidField } from "../kernel/failure.ts";

/** What names a territory: INSEE codes, or a SIREN. */
type Codes = {
  readonly communes: readonly string[];
  readonly siren: string | null;
  /** A sandbox needs neither. */
  readonly sandbox: boolean;
};

type Official = {
  readonly name: string | undefined;
  readonly communes: readonly OfficialCommune[];
  readonly vintage: number;
};

/** What the official lists say of the codes given; one they don't have is refused by its place. */
export const officialOf = async ({ communes, siren, sandbox }: Codes): Promise<Result<Official, Failure>> => {
  const codes = await shippedCodes();
  const { vintage } = codes;
  if (siren !== null) {
    const epci = codes.epci(siren);
    if (!epci) return fail(invalidField(["siren"], "not-in-the-list", { vintage, value: siren }));
    return ok({ name: epci.name, communes: epci.communes, vintage });
  }
  const found: OfficialCommune[] = [];
  for (const [index, insee] of communes.entries()) {
    const commune = codes.commune(insee);
    if (!commune)
      return fail(invalidField(["communes", index], "not-in-the-list", { vintage, value: insee }));
    found.push(commune);
  }
  if (found.length === 0 && !sandbox) return fail(invalidField(["communes"], "commune-or-siren"));
  return ok({ name: found[0]?.name, communes: found, vintage });
};
