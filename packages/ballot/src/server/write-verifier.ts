import { mkdir, writeFile } from "node:fs/promises";
import { bundleVerifier } from "./bundle.ts";

const folder = new URL("../../dist/", import.meta.url);

await mkdir(folder, { recursive: true });
await writeFile(new URL("ipt-verify.mjs", folder), await bundleVerifier(), { mode: 0o755 });
