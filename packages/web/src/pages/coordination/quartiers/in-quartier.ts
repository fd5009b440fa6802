import type { Crumb } from "../../../components/breadcrumbs.tsx";
import { inSpace } from "../../../frame/staff-view.ts";
import type { TerritoryCall } from "../../../routes/call.ts";

/** The address of a page of the quartier named by the path. */
export const inQuartier = (call: TerritoryCall, path = ""): string =>
  inSpace(call, `/quartiers/${call.param("quartier")}${path}`);

/** The way back to the quartier. */
export const quartierCrumb = (call: TerritoryCall, name: string): Crumb => ({
  text: name,
  path: inQuartier(call),
});
