import { type ChildProcess, spawn } from "node:child_process";

export type EngineExit = {
  readonly code: number | null;
  readonly signal: string | null;
  readonly output: string;
};

export type EngineProcess = {
  readonly pid: number;
  readonly exited: Promise<EngineExit>;
  /** Resolves once the engine holds its port, or with how it ended before. */
  readonly listening: Promise<"listening" | EngineExit>;
  readonly signal: (name: "SIGTERM" | "SIGKILL") => void;
};

const KEPT_OUTPUT = 4000;

/** Runs the executable in its own process group, so that Ctrl-C reaches it through us, after the last write. */
export const launchEngine = (binary: string, port: number, databaseFile: string): EngineProcess => {
  const child: ChildProcess = spawn(
    binary,
    ["--host", "127.0.0.1", "--port", String(port), "--db-path", databaseFile],
    { detached: true, stdio: ["ignore", "pipe", "pipe"] },
  );
  let output = "";
  const exited = new Promise<EngineExit>((resolve) => {
    child.once("error", (error) => resolve({ code: null, signal: null, output: error.message }));
    child.once("exit", (code, signal) => resolve({ code, signal, output: output.trim() }));
  });
  const announced = new Promise<"listening">((resolve) => {
    const keep = (chunk: Buffer): void => {
      output = (output + chunk.toString("utf8")).slice(-KEPT_OUTPUT);
      // Written after the engine bound its port; an answer on the port alone could come from another process.
      if (/listening on/i.test(output)) resolve("listening");
    };
    child.stdout?.on("data", keep);
    child.stderr?.on("data", keep);
  });
  return {
    pid: child.pid ?? -1,
    exited,
    listening: Promise.race([announced, exited]),
    signal: (name) => {
      child.kill(name);
    },
  };
};
