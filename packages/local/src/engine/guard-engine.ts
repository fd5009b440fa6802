import { type ChildProcess, spawn } from "node:child_process";
import { Socket } from "node:net";

/**
 * Ends the engine when this process dies, even by SIGKILL: a helper shell reads a pipe that only this process
 * holds; the pipe closes with the process, and the shell then ends the engine it was given.
 * Returns a function that dismisses the helper, to call before the engine is stopped normally.
 */
export const guardEngine = (enginePid: number): (() => void) => {
  if (process.platform === "win32") return () => undefined;
  const helper: ChildProcess = spawn(
    "/bin/sh",
    ["-c", 'while read -r line; do :; done; kill -9 "$1"', "engine-guard", String(enginePid)],
    // Its own process group: an interrupt typed in the terminal must not end the helper before its time.
    { detached: true, stdio: ["pipe", "ignore", "ignore"] },
  );
  helper.on("error", () => undefined);
  helper.stdin?.on("error", () => undefined);
  helper.unref();
  if (helper.stdin instanceof Socket) helper.stdin.unref();
  return () => {
    helper.kill("SIGKILL");
  };
};
