import { fail, ok, type Result } from "@ipt/domain/values/result.ts";
import type { StartProblem } from "../start-problem.ts";

export const DEFAULT_PORT = 3000;

/** The TCP port asked for, 0 to 65535 (0: any free one), 3000 when nothing is said. */
export const readPort = (asked: string | undefined): Result<number, StartProblem> => {
  if (asked === undefined || asked === "") return ok(DEFAULT_PORT);
  if (/^\d{1,5}$/.test(asked) && Number(asked) <= 65535) return ok(Number(asked));
  return fail({
    kind: "port-invalid",
    message: [
      `PORT vaut « ${asked} » : un nombre de 0 à 65535 est attendu, par exemple PORT=3001 npm start`,
      `PORT must be a number between 0 and 65535, for instance PORT=3001 npm start`,
    ].join("\n"),
  });
};
