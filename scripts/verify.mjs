// Format, lint, types, architecture and repository, at the same time; a line for each, then what failed.
import "./check-node.mjs";
import { spawn } from "node:child_process";
import { delimiter, dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const bin = resolve(root, "node_modules/.bin");
const env = { ...process.env, PATH: bin + delimiter + process.env.PATH, FORCE_COLOR: "0" };

const compiled = ["--incremental", "--tsBuildInfoFile", "node_modules/.cache/types.tsbuildinfo"];

const checks = [
  ["format and lint", "biome", ["check", "--error-on-warnings", "--colors=off", "--max-diagnostics=40"]],
  ["typed lint", "oxlint", ["--type-aware", "--deny-warnings"]],
  ["types", "tsc", ["--noEmit", "--pretty", "false", ...compiled]],
  ["architecture", process.execPath, ["test/architecture/check.ts"]],
  ["repository", process.execPath, ["scripts/repository/check.ts"]],
  ["lock file", process.execPath, ["scripts/complete-lock.mjs", "--check"]],
];

const run = ([name, command, options]) =>
  new Promise((done) => {
    const started = performance.now();
    let output = "";
    const finish = (passed) => {
      const seconds = `${((performance.now() - started) / 1000).toFixed(1)} s`;
      const text = output.trim();
      const remark = passed && !text.includes("\n") ? text : "";
      console.log(
        `${passed ? "ok    " : "FAILED"}  ${name.padEnd(16)} ${seconds.padStart(6)}  ${remark}`.trimEnd(),
      );
      done({ name, passed, text });
    };
    const child = spawn(command, options, { cwd: root, env });
    const collect = (chunk) => {
      output += chunk;
    };
    child.stdout.on("data", collect);
    child.stderr.on("data", collect);
    child.on("error", (error) => collect(error.message));
    child.on("close", (code) => finish(code === 0));
  });

const failed = (await Promise.all(checks.map(run))).filter(({ passed }) => !passed);
for (const { name, text } of failed) console.log(`\n── ${name} ${"─".repeat(60 - name.length)}\n${text}`);
if (failed.length > 0) {
  console.log(
    `\n${failed.length} of ${checks.length} checks failed: ${failed.map(({ name }) => name).join(", ")}.`,
  );
  process.exitCode = 1;
}
