import type { Context as UseCaseContext } from "@ipt/application/kernel/context.ts";
import type { Exported } from "@ipt/application/ports/archives.ts";
import type { Context } from "hono";

const isExported = (value: unknown): value is Exported =>
  typeof value === "object" && value !== null && Symbol.asyncIterator in value;

/** Records of a territory as one ZIP of JSON Lines files, named after the territory and the day. */
export const answerArchive = async (c: Context, value: unknown, ctx: UseCaseContext): Promise<Response> => {
  if (!isExported(value)) throw new TypeError("only records can be put into an archive");
  const { territoryArchive } = await import("@ipt/documents/archive/territory-archive.ts");
  const archive = await territoryArchive(value, { territory: ctx.territory, at: ctx.now });
  return c.body(archive, 200, {
    "Content-Type": "application/zip",
    "Content-Disposition": `attachment; filename="${ctx.territory}-${ctx.today}.zip"`,
  });
};
