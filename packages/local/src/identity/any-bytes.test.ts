import { type OutgoingHttpHeaders, request } from "node:http";
import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type IdentitySite, identitySite } from "../testing/identity-site.ts";

let site: IdentitySite;
beforeAll(async () => {
  site = await identitySite([]);
});
afterAll(() => site.stop());

describe("whatever bytes come", () => {
  const ask = (method: string, path: string, headers: OutgoingHttpHeaders): Promise<number> =>
    new Promise((resolve, reject) => {
      const outgoing = request({ host: "127.0.0.1", port: site.port, method, path, headers }, (incoming) => {
        incoming.resume();
        incoming.once("end", () => resolve(incoming.statusCode ?? 0));
      });
      outgoing.once("error", reject);
      outgoing.end(method === "POST" ? "logout=%ff&account=%00&=&xsrf" : undefined);
    });

  it("no sign-in address answers 500", async () => {
    const paths = [
      "/auth/sign-in",
      "/auth/callback",
      "/auth/sign-out",
      "/oidc",
      "/oidc/",
      "/oidc/auth",
      "/oidc/token",
    ];
    const more = [
      "/oidc/me",
      "/oidc/interaction/",
      "/oidc/session/end",
      "/oidc/session/end/confirm",
      "/oidc/auth/",
    ];
    const piece = fc.constantFrom(
      "%ff",
      "%",
      "/",
      "..",
      "?",
      "&",
      "=",
      "code",
      "state",
      "iss",
      "[",
      "__proto__",
      "\\",
      "#",
    );
    const cookie = fc.constantFrom(
      "ipt=%ff",
      "ipt-sign-in=%",
      "ipt-identity=x",
      "ipt-identity-step=%00; =;;",
      "",
    );
    const host = fc.constantFrom(
      "localhost",
      "[",
      "a b",
      "évil".normalize("NFD").slice(0, 1),
      "localhost:99999",
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom("GET", "POST", "HEAD", "PUT", "OPTIONS"),
        fc.constantFrom(...paths, ...more),
        fc.array(piece, { maxLength: 6 }),
        cookie,
        host,
        async (method, path, pieces, cookies, name) => {
          const headers = {
            cookie: cookies,
            host: name,
            "content-type": "application/x-www-form-urlencoded",
          };
          expect(await ask(method, path + pieces.join(""), headers)).toBeLessThan(500);
        },
      ),
      { numRuns: 300 },
    );
    expect(site.incidents).toEqual([]);
    expect(site.incidents).toEqual([]);
  });
});
