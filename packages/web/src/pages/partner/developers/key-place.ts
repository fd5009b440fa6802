import { listOwnKeys } from "@ipt/application/access/list-own-keys.ts";
import { ok } from "@ipt/domain/values/result.ts";
import { inSpace } from "../../../frame/staff-view.ts";
import type { KeyPlace } from "../../keys/key-pages.tsx";
import { developersView } from "./developers-view.ts";

/** The keys of the partner that the person works for. */
export const ownKeys: KeyPlace = {
  list: async (call) => {
    const found = await listOwnKeys(call.ctx, {});
    return found.ok ? ok(found.value.keys) : found;
  },
  back: (call) => inSpace(call, "/developpeurs"),
  view: developersView,
};
