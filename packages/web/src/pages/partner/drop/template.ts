import { writeCsv } from "@ipt/documents/csv/write-csv.ts";
import type { PageModule, TerritoryCall } from "../../../routes/call.ts";
import { failurePage } from "../../errors/failure.tsx";
import { notFoundPage } from "../../errors/not-found.tsx";
import { examplesOf } from "./examples-of.ts";
import { loadKnown } from "./load-known.ts";
import { isSubject, SUBJECT } from "./subjects.ts";

/** The file to fill in: headings, and one line that shows what is expected. */
export const page: PageModule<TerritoryCall> = {
  get: async (call) => {
    const name = call.param("subject");
    if (!isSubject(name)) return notFoundPage(call.c);
    const subject = SUBJECT[name];
    const known = await loadKnown(call, subject);
    if (!known.ok) return failurePage(call, known.error);
    const file = writeCsv(
      subject.columns.map((column) => column.name),
      [examplesOf(subject, known.value)],
    );
    return call.c.body(file, 200, {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="${name}.csv"`,
    });
  },
};
