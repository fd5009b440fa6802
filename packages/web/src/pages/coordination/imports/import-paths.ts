import type { DataImport, ImportKind } from "@ipt/domain/territory/data-import.ts";
import { inSpace } from "../../../frame/staff-view.ts";
import type { TerritoryCall } from "../../../routes/call.ts";
import type { SubjectName } from "../../partner/drop/subject.ts";

/** The name, in addresses, of each file that is dropped line by line. */
const SUBJECT_OF: Readonly<Record<Exclude<ImportKind, "register">, SubjectName>> = {
  activities: "activites",
  contracts: "contrats",
  subscriptions: "abonnes",
  "computer-orders": "ordinateurs",
};

export const importPath = (call: TerritoryCall, id: string, file = ""): string =>
  inSpace(call, `/imports/${id}${file}`);

/** Where a file of that kind is sent. */
export const sendPath = (
  call: TerritoryCall,
  { kind, quartier }: Pick<DataImport, "kind" | "quartier">,
): string =>
  kind === "register"
    ? inSpace(call, `/quartiers/${quartier}/registre/importer`)
    : inSpace(call, `/deposer/${SUBJECT_OF[kind]}`);

/** Where one goes back to, that shows what the files gave. */
export const homePath = (
  call: TerritoryCall,
  { kind, quartier }: Pick<DataImport, "kind" | "quartier">,
): string =>
  kind === "register" ? inSpace(call, `/quartiers/${quartier}/registre`) : inSpace(call, "/deposer");
