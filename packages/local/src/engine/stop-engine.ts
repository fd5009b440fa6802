import type { EngineProcess } from "./launch-engine.ts";

const GRACE_MS = 5000;

/** Asks the engine to end, insists after 5 seconds, and resolves when the process is gone. */
export const stopEngine = async (engine: EngineProcess): Promise<void> => {
  engine.signal("SIGTERM");
  const insist = setTimeout(() => engine.signal("SIGKILL"), GRACE_MS);
  await engine.exited;
  clearTimeout(insist);
};
