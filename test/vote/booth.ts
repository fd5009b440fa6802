import { once } from "node:events";
import { createServer } from "node:http";
import { signingThreads } from "@ipt/local/signing/signing-threads.ts";
import { openCity } from "./city.ts";
import { doorsOf } from "./polling-station.ts";

/**
 * Both halves of the service in a process that can be killed: `node booth.ts ENDPOINT TERRITORY NOW`. Says its port.
 * Answers as the doors do, whichever is asked for: `POST /signature`, and `POST /ballots/<vote>`.
 */
const [endpoint = "", territory = "", now = ""] = process.argv.slice(2);
const signing = signingThreads(2, (error) => {
  throw error;
});
const doors = doorsOf(openCity(endpoint, territory, now, signing.open));

const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on("data", (chunk: Buffer) => chunks.push(chunk));
  request.on("end", () => {
    const body: unknown = JSON.parse(Buffer.concat(chunks).toString("utf8"));
    const [, door, ballot = ""] = (request.url ?? "").split("/");
    const given: object = typeof body === "object" && body !== null ? body : {};
    const answered =
      door === "ballots"
        ? doors.drop(ballot, String(Reflect.get(given, "bytes")))
        : doors.voter("signature", given);
    void answered.then(async (answer) => {
      response.writeHead(answer.status, { "content-type": "application/json" });
      response.end(await answer.text());
    });
  });
});
server.listen(0, "127.0.0.1");
await once(server, "listening");
const address = server.address();
process.stdout.write(`${typeof address === "object" && address ? address.port : 0}\n`);
