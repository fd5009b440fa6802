import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const MAIN = fileURLToPath(new URL("../../packages/local/src/main.ts", import.meta.url));

export type Product = {
  readonly url: string;
  /** Ends the process without a chance to do anything, and resolves once it is gone. */
  readonly kill: () => Promise<void>;
  /** Everything it wrote to its error stream. */
  readonly complaints: () => string;
};

/** The product as `npm start` runs it, in a process of its own. Resolves once it says where it is. */
export const startProduct = async (dataDir: string): Promise<Product> => {
  const child: ChildProcess = spawn(process.execPath, [MAIN], {
    env: { ...process.env, IPT_DATA: dataDir, PORT: "0" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  let complained = "";
  child.stderr?.on("data", (part: Buffer) => {
    complained += part.toString("utf8");
  });
  const url = await new Promise<string>((resolve, reject) => {
    child.once("exit", (code) => reject(new Error(`the product ended with ${code}: ${complained}`)));
    child.stdout?.on("data", (part: Buffer) => {
      said += part.toString("utf8");
      const found = /(http:\/\/[^\s/]+)\/v1\/openapi\.json/.exec(said)?.[1];
      if (found !== undefined) resolve(found);
    });
  });
  return {
    url,
    complaints: () => complained,
    kill: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, "exit");
      child.kill("SIGKILL");
      await gone;
    },
  };
};

/** A key of the demonstration, which lives with the data. */
export const demoKey = (dataDir: string, name: string): string => {
  const line = readFileSync(join(dataDir, "demo.env"), "utf8")
    .split("\n")
    .find((one) => one.startsWith(`IPT_${name}=`));
  return line?.slice(line.indexOf("=") + 1) ?? "";
};
