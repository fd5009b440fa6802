import { failure } from "@ipt/application/kernel/failure.ts";
import type { Revised } from "@ipt/application/kernel/revised.ts";
import { getTerritoryFile } from "@ipt/application/operation/get-territory-file.ts";
import type { Territory } from "@ipt/domain/territory/territory.ts";
import { fail, ok } from "@ipt/domain/values/result.ts";
import type { Page } from "../../components/page-context.ts";
import type { View } from "../../components/render-page.tsx";
import type { SiteCall } from "../../routes/call.ts";
import { readingIn } from "../../routes/context-in.ts";
import { filePath, OPERATION, operatorView } from "./operator-view.ts";
import { operatorTexts } from "./texts.ts";

export type Subject = { readonly territory: Revised<Territory>; readonly voting: readonly string[] };

/** The territory that a form of the operator is about, while it exists. */
export const loadSubject = async (call: SiteCall) => {
  const found = await getTerritoryFile(readingIn(call, call.param("territory")), {});
  if (!found.ok) return found;
  const { territory, voting } = found.value;
  if (!territory) return fail(failure("not-found"));
  return ok<{ data: Subject }>({ data: { territory, voting: voting.map(({ name }) => name) } });
};

/** The frame of a form about one territory. */
export const subjectView = (page: Page, { territory }: Subject, title: string): View =>
  operatorView(page, {
    title,
    crumbs: [
      { text: operatorTexts(page).title, path: OPERATION },
      { text: territory.name, path: filePath(territory.id) },
    ],
  });
