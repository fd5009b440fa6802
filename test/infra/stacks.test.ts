import { existsSync } from "node:fs";
import { functions } from "@ipt/contracts/deployment.ts";
import { variableName } from "@ipt/contracts/function-variables.ts";
import { archivesPrefix } from "@ipt/contracts/stored-names.ts";
import { runbookPath } from "@ipt/contracts/telemetry.ts";
import { EXPORT_DAYS } from "@ipt/domain/territory/data-export.ts";
import { mainTable, urnTable } from "@ipt/dynamodb/table.ts";
import { ENVIRONMENTS } from "@ipt/infra/environment.ts";
import { alarms, budgetAlarm } from "@ipt/infra/observability/alarm-list.ts";
import { beforeAll, describe, expect, it } from "vitest";
import {
  type JsonObject,
  listOf,
  objectOf,
  resourcesOf,
  synthesise,
  type Templates,
  templatesOf,
  textOf,
} from "./synthesise.ts";

let templates: Templates;
let everything: ReturnType<typeof resourcesOf>;
beforeAll(() => {
  templates = templatesOf(synthesise("production"));
  everything = new Map(Object.values(templates).flatMap((one) => [...resourcesOf(one)]));
});

const ofType = (type: string): readonly JsonObject[] =>
  [...everything.values()].filter((one) => one.Type === type).map(({ Properties }) => Properties);

const named = (type: string, property: string, name: string): JsonObject => {
  const found = ofType(type).find((properties) => properties[property] === name);
  if (!found) throw new Error(`no ${type} named ${name}`);
  return found;
};

describe("Synthesis", () => {
  it.each(ENVIRONMENTS)(
    "leaves no finding of AwsSolutions and Serverless unanswered in %s",
    (environment) => {
      const { app } = synthesise(environment, { nag: true });
      expect(() => app.synth()).not.toThrow();
    },
  );

  it("gives the same templates twice", () => {
    expect(templatesOf(synthesise("production"))).toEqual(templates);
  });

  it("stays inside the European Union, with nothing looked up", () => {
    const text = JSON.stringify(templates);
    expect(text).not.toMatch(
      /\b(?:us|ap|sa|ca|me|af|il)-(?:east|west|north|south|central|southeast|northeast)-\d\b/,
    );
    expect(ofType("AWS::CloudFront::Distribution")).toEqual([]);
    expect(named("AWS::WAFv2::WebACL", "Name", "ipt-production")["Scope"]).toBe("REGIONAL");
  });

  it("is what was last reviewed", async () => {
    for (const [name, template] of Object.entries(templates)) {
      const text = JSON.stringify(template, null, 2).replaceAll(
        /(CurrentVersion[0-9A-F]{8})[0-9a-f]{32}/g,
        "$1",
      );
      await expect(text).toMatchFileSnapshot(`snapshots/${name}.json`);
    }
  });
});

describe("What must outlive deployments", () => {
  const schema = (properties: JsonObject) =>
    listOf(properties["KeySchema"]).map((one) => objectOf(one)["AttributeName"]);

  it.each([
    ["main", mainTable, "internet-pour-tous-production"],
    ["urn", urnTable, "internet-pour-tous-urn-production"],
  ])("the %s table is the one the code and the local runtime know", (_which, table, name) => {
    const properties = named("AWS::DynamoDB::GlobalTable", "TableName", name);
    const replica = objectOf(listOf(properties["Replicas"])[0]);
    expect(schema(properties)).toEqual([table.partitionKey, table.sortKey]);
    expect(properties["BillingMode"]).toBe(table.billingMode);
    expect(properties["GlobalSecondaryIndexes"]).toBeUndefined();
    expect(properties["StreamSpecification"]).toEqual(
      "streamViewType" in table ? { StreamViewType: table.streamViewType } : undefined,
    );
    expect(objectOf(properties["TimeToLiveSpecification"])["AttributeName"]).toBe(
      "expiryAttribute" in table ? table.expiryAttribute : undefined,
    );
    expect(replica["DeletionProtectionEnabled"]).toBe(true);
    expect(replica["PointInTimeRecoverySpecification"]).toEqual({
      PointInTimeRecoveryEnabled: true,
      RecoveryPeriodInDays: 35,
    });
    expect(objectOf(properties["SSESpecification"])["SSEType"]).toBe("KMS");
  });

  it("the urn has a key of its own", () => {
    const keys = ofType("AWS::DynamoDB::GlobalTable").map((table) =>
      JSON.stringify(objectOf(listOf(table["Replicas"])[0])["SSESpecification"]),
    );
    expect(new Set(keys).size).toBe(2);
  });

  // A logical id or a physical name that changes makes CloudFormation replace the thing: data would be left behind.
  it("nothing is renamed", () => {
    const ids = [...resourcesOf(templates.state)].map(([id, { Type }]) => `${Type} ${id}`).sort();
    expect(ids).toMatchInlineSnapshot(`
      [
        "AWS::CertificateManager::Certificate Certificate4E7ABB08",
        "AWS::Cognito::UserPool UserPool6BA7E5F2",
        "AWS::Cognito::UserPoolClient UserPoolClient2F5918F7",
        "AWS::Cognito::UserPoolDomain UserPoolDomain5479B217",
        "AWS::DynamoDB::GlobalTable MainTable74195DAB",
        "AWS::DynamoDB::GlobalTable UrnTable55A3EA35",
        "AWS::KMS::Alias dataAliasEC26B2C7",
        "AWS::KMS::Alias operationsAlias45108732",
        "AWS::KMS::Alias urnAlias4616AFAC",
        "AWS::KMS::Key data7E2128CA",
        "AWS::KMS::Key operations68530127",
        "AWS::KMS::Key urn5E747FCE",
        "AWS::S3::Bucket Bucket83908E77",
        "AWS::S3::BucketPolicy BucketPolicyE9A3008A",
        "AWS::SecretsManager::Secret FormSecret32424467",
        "AWS::SecretsManager::Secret SecretA720EF05",
        "AWS::SecretsManager::Secret VoteSecretC0E49D26",
        "AWS::SecretsManager::Secret WebhookSecretF21E29CC",
      ]
    `);
  });

  it("everything is kept when its stack goes", () => {
    for (const [id, resource] of Object.entries(objectOf(templates.state["Resources"]))) {
      const { Type, DeletionPolicy, UpdateReplacePolicy } = objectOf(resource);
      const holdsData = /Table|Key$|Bucket$|Secret$|UserPool$/.test(textOf(Type));
      if (holdsData) expect([id, DeletionPolicy, UpdateReplacePolicy]).toEqual([id, "Retain", "Retain"]);
    }
  });
});

describe("Functions", () => {
  it.each(Object.keys(functions))(
    "%s runs on arm64 and Node 24, with a log group, a stage and its variables only",
    (name) => {
      const properties = named("AWS::Lambda::Function", "FunctionName", `ipt-production-${name}`);
      expect(properties["Runtime"]).toBe("nodejs24.x");
      expect(properties["Architectures"]).toEqual(["arm64"]);
      expect(objectOf(properties["LoggingConfig"])["LogFormat"]).toBe("JSON");
      const description = Object.entries(functions).find(([one]) => one === name)?.[1];
      const wanted = description?.variables.map((variable) => variableName(variable)).sort();
      const given = Object.keys(objectOf(objectOf(properties["Environment"])["Variables"]));
      expect(given.sort()).toEqual(wanted);
    },
  );

  it("every log group forgets", () => {
    const kept = ofType("AWS::Logs::LogGroup").map((group) => group["RetentionInDays"]);
    expect(kept).toHaveLength(Object.keys(functions).length + 1);
    expect(kept.every((days) => days === 180)).toBe(true);
  });

  it("consumers of the stream answer in part, cut a batch in two, give up in time and keep what they gave up", () => {
    const mappings = ofType("AWS::Lambda::EventSourceMapping").filter((one) => one["StartingPosition"]);
    expect(mappings).toHaveLength(2);
    for (const mapping of mappings) {
      expect(mapping["FunctionResponseTypes"]).toEqual(["ReportBatchItemFailures"]);
      expect(mapping["BisectBatchOnFunctionError"]).toBe(true);
      expect(mapping["MaximumRecordAgeInSeconds"]).toBe(12 * 3600);
      expect(mapping["MaximumRetryAttempts"]).toBe(8);
      expect(objectOf(objectOf(mapping["DestinationConfig"])["OnFailure"])["Destination"]).toBeDefined();
    }
  });

  it("wakes consumers of the stream for what their descriptions say, and for nothing else", () => {
    for (const name of ["projector", "mail"] as const) {
      const mapping = ofType("AWS::Lambda::EventSourceMapping").find(
        (one) => one["StartingPosition"] && JSON.stringify(one["FunctionName"]).includes(`"${name}Function`),
      );
      const filters = listOf(objectOf(mapping?.["FilterCriteria"])["Filters"]).map(objectOf);
      const patterns = filters.map(({ Pattern }): unknown => JSON.parse(textOf(Pattern)));
      expect(patterns).toEqual(functions[name].trigger.patterns);
    }
  });

  it.each(["vote-clock", "exports", "webhooks"] as const)(
    "%s answers in part, and its queue keeps what it can't do",
    (name) => {
      const mappings = ofType("AWS::Lambda::EventSourceMapping").filter((one) => !one["StartingPosition"]);
      expect(mappings).toHaveLength(3);
      for (const mapping of mappings)
        expect(mapping["FunctionResponseTypes"]).toEqual(["ReportBatchItemFailures"]);
      const queue = named("AWS::SQS::Queue", "QueueName", `ipt-production-${name}`);
      expect(objectOf(queue["RedrivePolicy"])["maxReceiveCount"]).toBe(
        functions[name].trigger.maxReceiveCount,
      );
      expect(queue["VisibilityTimeout"]).toBe(6 * functions[name].timeoutSeconds);
    },
  );

  it("archives are forgotten as soon as exports say, and never before", () => {
    const [bucket] = ofType("AWS::S3::Bucket");
    const rules = listOf(objectOf(bucket?.["LifecycleConfiguration"])["Rules"]).map(objectOf);
    expect(rules.find(({ Prefix }) => Prefix === archivesPrefix)?.["ExpirationInDays"]).toBe(EXPORT_DAYS);
  });

  it("a new version takes a tenth of the calls, and goes back by itself", () => {
    const groups = ofType("AWS::CodeDeploy::DeploymentGroup");
    expect(groups).toHaveLength(Object.keys(functions).length);
    for (const group of groups) {
      expect(objectOf(group["AutoRollbackConfiguration"])["Events"]).toEqual(
        expect.arrayContaining(["DEPLOYMENT_FAILURE", "DEPLOYMENT_STOP_ON_ALARM"]),
      );
      expect(listOf(objectOf(group["AlarmConfiguration"])["Alarms"])).toHaveLength(1);
    }
    // A function that answers fails by what it answers: Lambda itself sees no error.
    const watched = ofType("AWS::CloudWatch::Alarm")
      .filter(({ AlarmName }) => AlarmName === undefined)
      .map((alarm) => JSON.stringify(alarm));
    const answering = Object.values(functions).filter(({ trigger }) => trigger.kind === "http").length;
    expect(watched).toHaveLength(Object.keys(functions).length);
    const counting = watched.filter((alarm) => /"InternetPourTous"|"5XXError"/.test(alarm));
    expect(counting).toHaveLength(answering);
    const [config] = ofType("AWS::CodeDeploy::DeploymentConfig");
    expect(objectOf(config?.["TrafficRoutingConfig"])).toMatchObject({
      Type: "TimeBasedCanary",
      TimeBasedCanary: { CanaryInterval: 10, CanaryPercentage: 10 },
    });
  });
});

describe("The door", () => {
  it("is the site's domain alone, behind a firewall, and its log names nobody", () => {
    for (const api of ofType("AWS::ApiGateway::RestApi")) {
      expect(api["DisableExecuteApiEndpoint"]).toBe(true);
      expect(objectOf(api["EndpointConfiguration"])["Types"]).toEqual(["REGIONAL"]);
    }
    expect(ofType("AWS::WAFv2::WebACLAssociation")).toHaveLength(2);
    const [domain] = ofType("AWS::ApiGateway::DomainName");
    expect(domain?.["SecurityPolicy"]).toBe("TLS_1_2");
    const [stage] = ofType("AWS::ApiGateway::Stage");
    const format = textOf(objectOf(stage?.["AccessLogSetting"])["Format"]);
    expect(format).toContain("$context.requestId");
    expect(format).not.toMatch(/sourceIp|userAgent|path|resource|identity|authorizer/i);
    // The gateway's traces would hold addresses.
    for (const one of ofType("AWS::ApiGateway::Stage")) expect(one["TracingEnabled"]).toBe(false);
  });

  it("through which ballots fall keeps no line of who came, nor of when", () => {
    const open = ofType("AWS::ApiGateway::Stage").filter((stage) => stage["AccessLogSetting"] === undefined);
    expect(open).toHaveLength(1);
    expect(listOf(open[0]?.["MethodSettings"]).map(objectOf)).toEqual([
      expect.objectContaining({ LoggingLevel: "OFF", DataTraceEnabled: false, MetricsEnabled: false }),
    ]);
    const [mapping] = ofType("AWS::ApiGatewayV2::ApiMapping");
    expect(`/${mapping?.["ApiMappingKey"]}/*`).toBe(functions.urn.trigger.paths[0]);
    const urn = named("AWS::Lambda::Function", "FunctionName", "ipt-production-urn");
    expect(urn["TracingConfig"]).toBeUndefined();
    expect(objectOf(urn["LoggingConfig"])["SystemLogLevel"]).toBe("WARN");
  });

  it("has at most one variable segment under each path, as API Gateway wants", () => {
    const parents = ofType("AWS::ApiGateway::Resource")
      .filter(({ PathPart }) => textOf(PathPart).startsWith("{"))
      .map(({ ParentId }) => JSON.stringify(ParentId));
    expect(parents.length).toBeGreaterThan(5);
    expect(parents.filter((one, index) => parents.indexOf(one) !== index)).toEqual([]);
  });

  it("has a way to every function that answers, and to no other", () => {
    const called = JSON.stringify(ofType("AWS::ApiGateway::Method").map(({ Integration }) => Integration));
    for (const [name, { trigger }] of Object.entries(functions)) {
      const alias = `"${name.replaceAll("-", "")}FunctionAliaslive`;
      expect([name, called.includes(alias)]).toEqual([name, trigger.kind === "http"]);
    }
  });

  it("counts by address and by key, and by nothing that anybody could name for others", () => {
    const rules = listOf(named("AWS::WAFv2::WebACL", "Name", "ipt-production")["Rules"]).map(objectOf);
    const limits = rules.map(({ Name, Statement }) => [
      Name,
      objectOf(objectOf(Statement)["RateBasedStatement"])["Limit"],
    ]);
    expect(limits.filter(([, limit]) => limit !== undefined)).toEqual([
      ["requests-per-address", 3000],
      ["requests-per-key", 6000],
    ]);
  });

  it("keeps no sample of a request", () => {
    expect(JSON.stringify(ofType("AWS::WAFv2::WebACL"))).not.toContain('"SampledRequestsEnabled":true');
  });
});

describe("Alarms", () => {
  it("each have a severity, someone to tell and a page that exists", () => {
    const made = ofType("AWS::CloudWatch::Alarm").filter((one) => one["AlarmName"]);
    expect(made).toHaveLength(alarms.length);
    for (const alarm of made) {
      const text = textOf(alarm["AlarmDescription"]);
      expect(text).toMatch(/^(critical|major|minor) : /);
      expect(existsSync(/docs\/runbooks\/[a-z-]+\.md$/.exec(text)?.[0] ?? ""), text).toBe(true);
      expect(listOf(alarm["AlarmActions"])).toHaveLength(1);
    }
  });

  it("the budget has one too", () => {
    expect(ofType("AWS::Budgets::Budget")).toHaveLength(1);
    expect(existsSync(runbookPath(budgetAlarm.runbook))).toBe(true);
  });
});
