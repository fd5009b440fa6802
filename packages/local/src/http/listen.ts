import type { Server } from "node:http";
import { fail, ok, type Result } from "@ipt/domain/values/result.ts";
import type { StartProblem } from "../start-problem.ts";

const inUse = (port: number): StartProblem => ({
  kind: "port-in-use",
  message: [
    `Le port ${port} est déjà occupé par un autre programme.`,
    `Choisissez-en un autre : PORT=${port + 1} npm start`,
    "",
    `Port ${port} is taken by another program. Choose another one: PORT=${port + 1} npm start`,
  ].join("\n"),
});

const codeOf = (error: Error): unknown => ("code" in error ? error.code : undefined);

/** Binds the server to a loopback port (0: any free one) and gives the port obtained. */
export const listen = (server: Server, port: number): Promise<Result<number, StartProblem>> =>
  new Promise((resolve, reject) => {
    const refuse = (error: Error): void => {
      if (codeOf(error) === "EADDRINUSE") resolve(fail(inUse(port)));
      else reject(error);
    };
    server.once("error", refuse);
    server.listen({ host: "127.0.0.1", port }, () => {
      server.off("error", refuse);
      const address = server.address();
      resolve(ok(typeof address === "object" && address ? address.port : port));
    });
  });
