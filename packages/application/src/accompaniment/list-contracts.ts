import { Contract } from "@ipt/domain/accompaniment/contract.ts";
import { QuartierPage } from "../campaigns/list-campaigns.ts";
import { listing } from "../kernel/listing.ts";
import { ANY_MEMBER, query } from "../kernel/query.ts";
import { revised } from "../kernel/revised.ts";
import { listOfQuartier } from "./list-of-quartier.ts";

export const listContracts = query({
  name: "list-contracts",
  allow: ANY_MEMBER,
  input: QuartierPage,
  output: listing(revised(Contract)),
  load: (ctx, input) => listOfQuartier(ctx, "contract", input),
});
