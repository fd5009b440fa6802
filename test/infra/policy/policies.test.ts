import { functions, urnFamilies } from "@ipt/contracts/deployment.ts";
import { mainTable, urnTable } from "@ipt/dynamodb/table.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { synthesise, templatesOf } from "../synthesise.ts";
import { concerns, isAllowed, type Request } from "./evaluate.ts";
import { live } from "./live.ts";
import { startRecording } from "./recording.ts";
import { rehearse } from "./rehearse.ts";
import { requestsOf, type Tag, territoryOf, type Wire } from "./requests-of.ts";
import { type RolePolicies, rolesOf } from "./roles.ts";
import { attempts } from "./variants.ts";

const PREFIX = "ipt-production";
const URN = `${urnTable.name}-production`;
const renamed = (table: string): string => {
  if (table === urnTable.name) return URN;
  return table.startsWith(mainTable.name)
    ? table.replace(mainTable.name, `${mainTable.name}-production`)
    : table;
};

let roles: ReadonlyMap<string, RolePolicies>;
let recorded: ReadonlyMap<string, readonly Wire[]>;
let remove: () => void;
beforeAll(async () => {
  roles = rolesOf(templatesOf(synthesise("production")));
  const recording = await startRecording();
  remove = recording.remove;
  await live();
  recorded = new Map([...recording.read(), ...(await rehearse())]);
}, 600_000);
afterAll(() => remove());

const names = Object.keys(functions);

const roleOf = (name: string): RolePolicies => {
  const role = roles.get(name);
  if (!role) throw new Error(`no role ${name}`);
  return role;
};

/** The role that sends a command, and the tag of its session: a territory's partitions are reached with its role. */
const sender = (name: string, wire: Wire): { readonly role: RolePolicies; readonly tag: Tag } => {
  const territory = territoryOf(wire);
  return territory === null
    ? { role: roleOf(`${PREFIX}-${name}`), tag: null }
    : { role: roleOf(`${PREFIX}-${name}-territory`), tag: territory };
};

/** Pages run the use cases that operations run, under the same rights: what the one needs the other may need. */
const RUNS_THE_SAME: Readonly<Record<string, string>> = { web: "api", "vote-pages": "ballot" };

const commandsOf = (name: string): readonly Wire[] => [
  ...(recorded.get(name) ?? []),
  ...(recorded.get(RUNS_THE_SAME[name] ?? "") ?? []),
];

const refused = (name: string, role: RolePolicies, requests: readonly Request[]): readonly string[] =>
  requests
    .filter((request) => !isAllowed(role.statements, request))
    .map(({ action, context }) => `${name}: ${action} ${JSON.stringify(context)}`);

const dynamo = (role: RolePolicies) =>
  role.statements.filter(({ Action }) => Action.some((action) => action.startsWith("dynamodb:")));

describe("Each function", () => {
  it.each(names)("%s was heard", (name) => {
    expect(recorded.get(name)?.length ?? 0).toBeGreaterThan(0);
  });

  it.each(names)("%s may send every command that it sends", (name) => {
    const all = commandsOf(name).flatMap((wire) => {
      const { role, tag } = sender(name, wire);
      return refused(name, role, requestsOf(wire, tag, renamed));
    });
    expect([...new Set(all)]).toEqual([]);
  });

  it.each(names)("%s has no right on data that no command of it needs", (name) => {
    const used = new Set<string>();
    for (const wire of commandsOf(name)) {
      const { role, tag } = sender(name, wire);
      for (const request of requestsOf(wire, tag, renamed))
        for (const statement of dynamo(role).filter((one) => concerns(one, request)))
          used.add(`${statement.Sid} ${request.action}`);
    }
    const given = [`${PREFIX}-${name}`, `${PREFIX}-${name}-territory`].flatMap((role) =>
      dynamo(roles.get(role) ?? { statements: [], trust: {} })
        .filter(({ Sid }) => Sid !== "Stream")
        .flatMap(({ Sid, Action }) => Action.map((action) => `${Sid} ${action}`)),
    );
    expect(given.filter((right) => !used.has(right))).toEqual([]);
  });
});

describe("Whoever holds a territory's session", () => {
  it.each(names)(
    "%s can bend no command into another territory's, nor into one without territory",
    (name) => {
      const open: string[] = [];
      let tried = 0;
      for (const wire of commandsOf(name)) {
        const territory = territoryOf(wire);
        if (territory === null) continue;
        const { role } = sender(name, wire);
        for (const attempt of attempts(wire, territory, URN)) {
          tried += 1;
          const requests = requestsOf(attempt.wire, attempt.tag, renamed);
          if (requests.every((request) => isAllowed(role.statements, request)))
            open.push(
              `${attempt.why}: ${attempt.wire.operation} ${attempt.wire.leadingKeys.join()} as ${attempt.tag}`,
            );
        }
      }
      expect([...new Set(open)]).toEqual([]);
      expect(tried > 0).toBe(commandsOf(name).some((wire) => territoryOf(wire) !== null));
    },
  );

  it("was given it for one territory that it named, by the function whose role it is", () => {
    for (const [role, { trust }] of roles) {
      if (!role.endsWith("-territory")) continue;
      expect(JSON.stringify(trust)).toContain(`"aws:RequestTag/territory":"?*"`);
      expect(JSON.stringify(trust)).toContain(`"ForAllValues:StringEquals":{"aws:TagKeys":["territory"]}`);
      expect(JSON.stringify(trust)).not.toContain("Service");
    }
  });
});

describe("Archives", () => {
  const BUCKET = "arn:aws:s3:::ipt-production-answers-111111111111";
  const may = (role: RolePolicies, action: string, key: string, tag: Tag): boolean =>
    isAllowed(role.statements, {
      action: `s3:${action}`,
      resource: `${BUCKET}/${key}`,
      context: tag === null ? {} : { "aws:PrincipalTag/territory": [tag] },
    });
  const ACTIONS = ["GetObject", "PutObject", "DeleteObject", "ListBucket"];
  const who = (action: string, key: string, tag: Tag): readonly string[] =>
    [...roles]
      .filter(([, role]) => may(role, action, key, tag))
      .map(([name]) => name.slice(PREFIX.length + 1));

  it("are put by one function, given by another and removed by those that erase, in the territory's own folder", () => {
    const key = "archives/brest/x.zip";
    expect(Object.fromEntries(ACTIONS.map((action) => [action, who(action, key, "brest")]))).toEqual({
      GetObject: ["web-territory"],
      PutObject: ["exports-territory"],
      DeleteObject: ["ballot-territory", "vote-pages-territory"],
      ListBucket: [],
    });
    for (const action of ACTIONS)
      for (const tag of [null, "", "brest-sud", "bres", "*"]) expect(who(action, key, tag)).toEqual([]);
  });
});

describe("Across territories", () => {
  const writes = ["PutItem", "UpdateItem", "DeleteItem", "BatchWriteItem"];
  const may = (role: RolePolicies, action: string, key: string, table: string): boolean =>
    isAllowed(role.statements, {
      action: `dynamodb:${action}`,
      resource: `arn:aws:dynamodb:eu-west-3:111111111111:table/${table}`,
      context: { "dynamodb:LeadingKeys": [key], "aws:PrincipalTag/territory": ["brest"] },
    });
  const whoMay = (key: string, table: string, actions: readonly string[]): readonly string[] =>
    [...roles]
      .filter(([, role]) => actions.some((action) => may(role, action, key, table)))
      .map(([name]) => name);

  it("the projector alone writes what is shared", () => {
    for (const key of ["OBS#territories", "NET#bretagne", "USER#u"])
      expect(
        whoMay(key, `${mainTable.name}-production`, writes).filter((name) => name !== `${PREFIX}-projector`),
      ).toEqual([]);
  });

  it("sign-in alone opens sessions", () => {
    expect(whoMay("SESSION#x", `${mainTable.name}-production`, writes)).toEqual([`${PREFIX}-sign-in`]);
  });

  it("nobody reaches the urn but the functions that say so", () => {
    const said = Object.entries(functions).flatMap(([name, one]) =>
      "urn" in one ? [`${PREFIX}-${name}`] : [],
    );
    const beginning = Object.entries(functions).flatMap(([name, one]) =>
      "capsules" in one ? [`${PREFIX}-${name}-territory`] : [],
    );
    const any = [...writes, "GetItem", "Query", "Scan", "BatchGetItem", "DescribeTable"];
    const families = urnFamilies.flatMap((family) => whoMay(`${family}#v`, URN, any));
    expect([...new Set(families)].sort()).toEqual([...said].sort());
    expect(whoMay("T#brest#CAPSULE#v#00", URN, any)).toEqual(beginning);
    expect(whoMay("T#brest-sud#CAPSULE#v#00", URN, any)).toEqual([]);
    // No more than a conditional put by the urn itself lets a ballot fall.
    expect(whoMay("BALLOT#v", URN, ["PutItem", "UpdateItem"])).toEqual([`${PREFIX}-urn`]);
    const keys = [...roles]
      .filter(([, { statements }]) => JSON.stringify(statements).includes("key/urn"))
      .map(([name]) => name);
    expect(keys.toSorted()).toEqual([...said, ...beginning].toSorted());
  });

  it("no function's policy has a bare wildcard on data, keys, queues or secrets", () => {
    for (const [name, { statements }] of roles)
      for (const { Action, Resource } of statements)
        if (Action.some((action) => /^(dynamodb|kms|sqs|s3|secretsmanager|sts|ses):/.test(action)))
          expect([name, Resource.includes("*"), Action.some((action) => action.includes("*"))]).toEqual([
            name,
            false,
            false,
          ]);
  });
});
