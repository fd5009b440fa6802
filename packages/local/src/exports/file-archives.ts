import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Archives, ArchiveWorkshop } from "@ipt/application/ports/archives.ts";
import { territoryArchive } from "@ipt/documents/archive/territory-archive.ts";
import { EXPORT_DAYS } from "@ipt/domain/territory/data-export.ts";
import { ID_PATTERN } from "@ipt/domain/values/id.ts";

const MS_PER_DAY = 86_400_000;

/** Throws on what could name another folder: a bug. */
const checked = (id: string): string => {
  if (!ID_PATTERN.test(id)) throw new Error("not an id");
  return id;
};

const entriesOf = async (folder: string): Promise<readonly string[]> => {
  try {
    return await readdir(folder);
  } catch {
    return [];
  }
};

/** Archives in the folder `archives` of the data folder, one folder a territory, readable by their owner only. */
export const fileArchives = (
  dataDir: string,
): Archives & { readonly workshop: ArchiveWorkshop; readonly sweep: (now: string) => Promise<void> } => {
  const root = join(dataDir, "archives");
  const fileOf = (territory: string, id: string): string =>
    join(root, checked(territory), `${checked(id)}.zip`);
  return {
    workshop: {
      make: territoryArchive,
      put: async (territory, id, bytes) => {
        const file = fileOf(territory, id);
        await mkdir(join(root, territory), { recursive: true });
        await writeFile(`${file}.new`, bytes, { mode: 0o600 });
        await rename(`${file}.new`, file);
      },
    },
    fetch: async (territory, id) => {
      try {
        return { kind: "bytes", bytes: new Uint8Array(await readFile(fileOf(territory, id))) };
      } catch {
        return null;
      }
    },
    remove: async (territory, ids) => {
      await Promise.all(ids.map((id) => rm(fileOf(territory, id), { force: true })));
    },
    /** Removes what is older than exports are kept. */
    sweep: async (now) => {
      for (const territory of await entriesOf(root)) {
        for (const name of await entriesOf(join(root, territory))) {
          const file = join(root, territory, name);
          const { mtimeMs } = await stat(file);
          if (Date.parse(now) - mtimeMs > EXPORT_DAYS * MS_PER_DAY) await rm(file, { force: true });
        }
      }
    },
  };
};
