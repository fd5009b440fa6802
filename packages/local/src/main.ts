import { resolve } from "node:path";
import { announcement } from "./demo/announcement.ts";
import { readDemoKey } from "./demo/demo-keys.ts";
import { readPort } from "./http/read-port.ts";
import { startService } from "./service/start-service.ts";
import type { StartProblem } from "./start-problem.ts";

const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};
const complain = (text: string): void => {
  process.stderr.write(`${text}\n`);
};

const refuse = (problem: StartProblem): void => {
  complain(problem.message);
  process.exitCode = 1;
};

const start = async (): Promise<void> => {
  const port = readPort(process.env["PORT"]);
  if (!port.ok) return refuse(port.error);
  const dataDir = resolve(process.env["IPT_DATA"] ?? ".data");
  const started = await startService({
    dataDir,
    port: port.value,
    fresh: process.argv.includes("--fresh"),
    onError: (error, where) => complain(`${where}: ${error instanceof Error ? error.stack : String(error)}`),
    onCrash: () => {
      complain(
        "Le moteur de données s’est arrêté ; relancez « npm start ». / The data engine ended; start again.",
      );
      process.exit(1);
    },
  });
  if (!started.ok) return refuse(started.error);
  const { url, stop } = started.value;
  say(announcement({ url, dataDir, key: readDemoKey(dataDir, "BREST") ?? "" }));
  const end = (): void => {
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        complain(String(error));
        process.exit(1);
      },
    );
  };
  process.once("SIGINT", end);
  process.once("SIGTERM", end);
};

await start();
