import { ComputerOrder } from "@ipt/domain/accompaniment/computer-order.ts";
import { QuartierPage } from "../campaigns/list-campaigns.ts";
import { listing } from "../kernel/listing.ts";
import { ANY_MEMBER, query } from "../kernel/query.ts";
import { revised } from "../kernel/revised.ts";
import { listOfQuartier } from "./list-of-quartier.ts";

export const listComputerOrders = query({
  name: "list-computer-orders",
  allow: ANY_MEMBER,
  input: QuartierPage,
  output: listing(revised(ComputerOrder)),
  load: (ctx, input) => listOfQuartier(ctx, "computerOrder", input),
});
