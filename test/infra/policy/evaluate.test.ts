import { runSimulation } from "@cloud-copilot/iam-simulate";
import { mainTable, urnTable } from "@ipt/dynamodb/table.ts";
import { beforeAll, describe, expect, it } from "vitest";
import { synthesise, templatesOf } from "../synthesise.ts";
import { isAllowed, type Request, type Statement } from "./evaluate.ts";
import { requestsOf, type Wire } from "./requests-of.ts";
import { ACCOUNT } from "./resolve.ts";
import { type RolePolicies, rolesOf } from "./roles.ts";
import { type Attempt, attempts } from "./variants.ts";

let roles: ReadonlyMap<string, RolePolicies>;
beforeAll(() => {
  roles = rolesOf(templatesOf(synthesise("production")));
});

const written = (statements: readonly Statement[]) => ({
  Version: "2012-10-17",
  Statement: statements.map(({ Effect, Action, Resource, Condition }) => ({
    Effect,
    Action: [...Action],
    Resource: [...Resource],
    Condition: Object.fromEntries(
      Object.entries(Condition).map(([operator, tests]) => [
        operator,
        Object.fromEntries(Object.entries(tests).map(([key, values]) => [key, [...values]])),
      ]),
    ),
  })),
});

/** The verdict of a full simulator of IAM, written by others. */
const simulated = async (
  statements: readonly Statement[],
  { action, resource, context }: Request,
): Promise<boolean> => {
  const result = await runSimulation(
    {
      request: {
        principal: `arn:aws:sts::${ACCOUNT}:assumed-role/role/session`,
        action,
        resource: { resource, accountId: ACCOUNT },
        contextVariables: Object.fromEntries(
          Object.entries(context).map(([key, values]) => [
            key,
            key.endsWith("Keys") ? [...values] : (values[0] ?? ""),
          ]),
        ),
      },
      identityPolicies: [{ name: "role", policy: written(statements) }],
      serviceControlPolicies: [],
      resourceControlPolicies: [],
      resourcePolicy: undefined,
    },
    {},
  );
  if (result.resultType === "error") throw new Error(JSON.stringify(result));
  return result.overallResult === "Allowed";
};

const wire = (operation: string, leadingKeys: readonly string[], index: string | null = null): Wire => ({
  operation,
  tables: [mainTable.name],
  leadingKeys,
  items: [],
  index,
});

const WIRES: readonly Wire[] = [
  wire("GetItem", ["T#brest"]),
  wire("Query", ["T#brest#Q#keredern"]),
  wire("BatchGetItem", ["T#brest#A#q#v#001", "T#brest#A#q#v#002"]),
  wire("BatchWriteItem", ["T#brest#R#q#e"]),
  {
    ...wire("TransactWriteItems", ["T#brest", "T#brest#J#2026-11"]),
    items: ["PutItem", "UpdateItem", "DeleteItem", "ConditionCheckItem"].map((action) => ({
      action,
      table: mainTable.name,
      leadingKey: "T#brest",
    })),
  },
];

const renamed = (table: string): string => `${table}-production`.replace(/(-production)+$/, "-production");

describe("The evaluator", () => {
  it("agrees with a full simulator on every command and every attempt, for every role on the table", async () => {
    let compared = 0;
    let allowed = 0;
    for (const [name, { statements }] of roles) {
      const data = statements.filter(({ Action }) => Action.some((action) => action.startsWith("dynamodb:")));
      if (data.length === 0) continue;
      const tries: Pick<Attempt, "wire" | "tag">[] = WIRES.flatMap((one) => [
        { wire: one, tag: "brest" },
        ...attempts(one, "brest", `${urnTable.name}-production`),
      ]);
      for (const one of tries)
        for (const request of requestsOf(one.wire, one.tag, renamed)) {
          const ours = isAllowed(data, request);
          compared += 1;
          allowed += ours ? 1 : 0;
          expect([name, request, await simulated(data, request)]).toEqual([name, request, ours]);
        }
    }
    expect(compared).toBeGreaterThan(1000);
    expect(allowed).toBeGreaterThan(10);
  });

  it("refuses to guess an operator that it does not know", () => {
    const statement: Statement = {
      Effect: "Allow",
      Action: ["*"],
      Resource: ["*"],
      Condition: { DateLessThan: { "aws:CurrentTime": ["2026-01-01T00:00:00Z"] } },
    };
    expect(() => isAllowed([statement], { action: "s3:GetObject", resource: "x", context: {} })).toThrow(
      "DateLessThan",
    );
  });

  it("would see the two holes that a careless policy has", () => {
    const careless: Statement = {
      Effect: "Allow",
      Action: ["dynamodb:Query", "dynamodb:Scan"],
      Resource: ["*"],
      Condition: {
        "ForAllValues:StringLike": { "dynamodb:LeadingKeys": [`T#\${aws:PrincipalTag/territory}*`] },
      },
    };
    const asked = (action: string, keys: readonly string[]): Request => ({
      action: `dynamodb:${action}`,
      resource: "table",
      context: {
        "aws:PrincipalTag/territory": ["brest"],
        ...(keys.length > 0 ? { "dynamodb:LeadingKeys": keys } : {}),
      },
    });
    expect(isAllowed([careless], asked("Query", ["T#brest-sud"]))).toBe(true);
    expect(isAllowed([careless], asked("Scan", []))).toBe(true);
  });
});
