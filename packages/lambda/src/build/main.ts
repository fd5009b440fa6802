import { eagerFiles } from "./bundle-file.ts";
import { bundleAll } from "./function-bundles.ts";

/** `npm run bundle`: builds every function and tells what loads first and what waits. */
const kB = (bytes: number): string => `${(bytes / 1000).toFixed(0)} kB`;
const sum = (files: readonly { readonly bytes: number }[]): number =>
  files.reduce((total, { bytes }) => total + bytes, 0);

for (const { name, files } of await bundleAll()) {
  const eager = new Set(eagerFiles(files));
  const lazy = files.filter((file) => !eager.has(file));
  const waiting = lazy.map((file) => `${file.name} ${kB(file.bytes)}`).join(", ");
  process.stdout.write(
    `${name.padEnd(12)} ${kB(sum([...eager])).padStart(7)}${waiting === "" ? "" : `   lazily: ${waiting}`}\n`,
  );
}
