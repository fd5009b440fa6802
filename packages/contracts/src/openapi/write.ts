import { writeFile } from "node:fs/promises";
import { openApiDocument } from "./document.ts";
import { routeTableSource } from "./route-table.ts";

/** `npm run openapi`: writes the document at the root, where it is committed and linted, and the table of routes. */
const target = new URL("../../../../openapi.json", import.meta.url);
await writeFile(target, `${JSON.stringify(openApiDocument(), null, 2)}\n`);
await writeFile(new URL("../operations/routes.ts", import.meta.url), await routeTableSource());
