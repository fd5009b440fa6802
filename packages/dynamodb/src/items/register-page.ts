import { RegisterPage } from "@ipt/domain/register/dwelling.ts";
import { registerPagePlace } from "../keys/register.ts";
import type { RecordItem } from "./record-item.ts";

export const registerPage: RecordItem<"registerPage"> = {
  type: "registerPage",
  version: 1,
  schema: RegisterPage,
  keyOf: ({ quartier, edition, page }) => ({ quartier, edition, page }),
  place: registerPagePlace,
  upcasts: {},
};
