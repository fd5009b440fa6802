import { writeFile } from "node:fs/promises";
import { openApiDocument } from "./document.ts";

/** `npm run openapi`: writes the document at the root, where it is committed and linted. */
const target = new URL("../../../../openapi.json", import.meta.url);
await writeFile(target, `${JSON.stringify(openApiDocument(), null, 2)}\n`);
