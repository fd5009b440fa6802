import { beforeEach, describe, expect, test } from "vitest";
import { AssumeRoleError, assumeTerritory, type TerritoryCredentials } from "./assume-territory.ts";
import type { Posted } from "./post-form.ts";
import { territoryCredentials } from "./territory-credentials.ts";

const HOUR_MS = 3_600_000;
let clock: number;
let asked: string[];
beforeEach(() => {
  clock = Date.parse("2026-03-16T11:00:00.000Z");
  asked = [];
});

const credentialsOf = (territory: string): TerritoryCredentials => ({
  accessKeyId: territory,
  secretAccessKey: "s",
  sessionToken: "t",
  expiration: new Date(clock + HOUR_MS),
});
const open = (most: number, refuse: () => boolean = () => false) =>
  territoryCredentials({
    assume: async (territory) => {
      asked.push(territory);
      if (refuse()) throw new AssumeRoleError("AccessDenied", 403);
      return credentialsOf(territory);
    },
    now: () => clock,
    most,
  });

describe("A territory's credentials", () => {
  test("are asked for once by requests at the same time, and kept until five minutes before they end", async () => {
    const credentials = open(10);
    const all = await Promise.all(["brest", "brest", "auray", "brest"].map(credentials));
    expect(all.map(({ accessKeyId }) => accessKeyId)).toEqual(["brest", "brest", "auray", "brest"]);
    clock += HOUR_MS - 5 * 60_000 - 1;
    await credentials("brest");
    expect(asked).toEqual(["brest", "auray"]);
    clock += 1;
    await credentials("brest");
    expect(asked).toEqual(["brest", "auray", "brest"]);
  });

  test("are forgotten for the territory used longest ago, once there are too many", async () => {
    const credentials = open(2);
    for (const one of ["a", "b", "a", "c", "a", "b"]) await credentials(one);
    expect(asked).toEqual(["a", "b", "c", "b"]);
  });

  test("that were refused are asked for again", async () => {
    let refused = true;
    const credentials = open(10, () => refused);
    await expect(credentials("brest")).rejects.toThrow("AccessDenied");
    refused = false;
    expect((await credentials("brest")).accessKeyId).toBe("brest");
  });
});

describe("Taking the role", () => {
  const taken: Posted = {
    status: 200,
    body: "<AccessKeyId>A</AccessKeyId><SecretAccessKey>S</SecretAccessKey><SessionToken>T</SessionToken><Expiration>2026-03-16T12:00:00Z</Expiration>",
  };
  const take = (answers: readonly (Posted | Error)[]) => {
    const left = [...answers];
    const bodies: string[] = [];
    const pauses: number[] = [];
    const result = assumeTerritory(
      {
        endpoint: "https://sts.eu-west-3.amazonaws.com",
        region: "eu-west-3",
        role: "arn:aws:iam::111111111111:role/territory",
        functionName: "api",
        keys: { accessKeyId: "A", secretAccessKey: "S" },
        post: async (_url, _headers, body) => {
          bodies.push(body);
          const next = left.shift() ?? new Error("asked too often");
          if (next instanceof Error) throw next;
          return next;
        },
        now: () => "2026-03-16T11:00:00.000Z",
        pause: async (ms) => void pauses.push(ms),
      },
      "brest",
    );
    return { result, bodies, pauses };
  };
  const refused = (status: number, code: string): Posted => ({ status, body: `<Code>${code}</Code>` });

  test("tags the session with the territory, and nothing else", async () => {
    const { result, bodies } = take([taken]);
    expect(await result).toEqual({
      accessKeyId: "A",
      secretAccessKey: "S",
      sessionToken: "T",
      expiration: new Date("2026-03-16T12:00:00.000Z"),
    });
    expect(Object.fromEntries(new URLSearchParams(bodies[0]))).toEqual({
      Action: "AssumeRole",
      Version: "2011-06-15",
      RoleArn: "arn:aws:iam::111111111111:role/territory",
      RoleSessionName: "api@brest",
      DurationSeconds: "3600",
      "Tags.member.1.Key": "territory",
      "Tags.member.1.Value": "brest",
    });
  });

  test("is tried three times while the service is busy or silent", async () => {
    const { result, pauses } = take([new Error("socket hang up"), refused(503, "ServiceUnavailable"), taken]);
    expect((await result).accessKeyId).toBe("A");
    expect(pauses).toEqual([100, 200]);
    const throttled = take([1, 2, 3].map(() => refused(400, "Throttling")));
    await expect(throttled.result).rejects.toMatchObject({ code: "Throttling" });
  });

  test("is not tried again when refused, and an answer that lacks something is none", async () => {
    const denied = take([refused(403, "AccessDenied")]);
    await expect(denied.result).rejects.toMatchObject({ code: "AccessDenied", status: 403 });
    const partial = take([{ status: 200, body: "<AccessKeyId>A</AccessKeyId>" }]);
    await expect(partial.result).rejects.toMatchObject({ code: "IncompleteAnswer" });
  });
});
