import { bundles, type FunctionDescription, type FunctionName } from "@ipt/contracts/deployment.ts";
import { type Variable, variableName } from "@ipt/contracts/function-variables.ts";
import { Duration, RemovalPolicy } from "aws-cdk-lib";
import { PolicyDocument, Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import {
  type Alias,
  Architecture,
  type Code,
  Function as LambdaFunction,
  LoggingFormat,
  Runtime,
  RuntimeFamily,
  SystemLogLevel,
  Tracing,
} from "aws-cdk-lib/aws-lambda";
import { LogGroup } from "aws-cdk-lib/aws-logs";
import { Construct } from "constructs";
import type { Environment, LogDays } from "../environment.ts";
import type { Names } from "../names.ts";
import { type Queues, statementsOfFunction } from "../permissions/function-statements.ts";
import { allow, writeLogs, writeTraces } from "../permissions/statements.ts";
import { createTerritoryRole } from "../permissions/territory-role.ts";
import type { StatefulStack } from "../stateful/stateful-stack.ts";
import { retentionOf } from "./log-retention.ts";

export type FunctionSettings = {
  readonly environment: Environment;
  readonly names: Names;
  readonly state: StatefulStack;
  readonly queues: Queues;
  readonly name: FunctionName;
  readonly description: FunctionDescription;
  readonly code: Code;
  /** Values of the variables that are the same for every function. */
  readonly values: Readonly<Record<Exclude<Variable, "territoryRole">, string>>;
};

const createLogGroup = (scope: Construct, { names, name, environment, state }: FunctionSettings): LogGroup =>
  new LogGroup(scope, "Logs", {
    logGroupName: names.logGroup(name),
    retention: retentionOf(environment.logDays satisfies LogDays),
    encryptionKey: state.operationsKey,
    removalPolicy: RemovalPolicy.DESTROY,
  });

const RUNTIME = new Runtime(bundles.runtime, RuntimeFamily.NODEJS, { supportsInlineCode: true });

/** One entry point: its own role, log group, version and the alias `live` that everything calls. */
export class ServiceFunction extends Construct {
  readonly role: Role;
  readonly territoryRole: Role | null;
  readonly logs: LogGroup;
  readonly lambda: LambdaFunction;
  readonly live: Alias;
  readonly anonymous: boolean;
  /** Whether it answers HTTP requests. */
  readonly answers: boolean;

  constructor(scope: Construct, settings: FunctionSettings) {
    const { environment, names, state, queues, name, description } = settings;
    super(scope, name);
    this.anonymous = description.anonymous ?? false;
    this.answers = description.trigger.kind === "http";
    this.logs = createLogGroup(this, settings);
    this.role = new Role(this, "Role", {
      roleName: names.role(name),
      description: `Runs ${name}`,
      assumedBy: new ServicePrincipal("lambda.amazonaws.com"),
      inlinePolicies: {
        function: new PolicyDocument({
          statements: [
            writeLogs(this, names.logGroup(name)),
            ...(description.anonymous ? [] : [writeTraces()]),
            ...(description.territory
              ? [
                  allow(
                    "TakeTerritory",
                    ["sts:AssumeRole", "sts:TagSession"],
                    [`arn:aws:iam::${state.account}:role/${names.role(`${name}-territory`)}`],
                  ),
                ]
              : []),
            ...statementsOfFunction({ scope: this, environment, state, queues }, name, description),
          ],
        }),
      },
    });
    this.territoryRole = description.territory
      ? createTerritoryRole(this, { names, state, name, description, executionRole: this.role })
      : null;
    const all = { ...settings.values, territoryRole: this.territoryRole?.roleArn ?? "" };
    this.lambda = new LambdaFunction(this, "Function", {
      functionName: names.function(name),
      runtime: RUNTIME,
      architecture: Architecture.ARM_64,
      handler: bundles.handler,
      code: settings.code,
      // Grants that constructs would add by themselves are refused: every right is written in `permissions`.
      role: this.role.withoutPolicyUpdates(),
      memorySize: description.memoryMb,
      timeout: Duration.seconds(description.timeoutSeconds),
      environment: Object.fromEntries(
        description.variables.map((variable) => [variableName(variable), all[variable]]),
      ),
      environmentEncryption: state.dataKey,
      logGroup: this.logs,
      loggingFormat: LoggingFormat.JSON,
      systemLogLevelV2: SystemLogLevel.WARN,
      // A trace would date a ballot.
      tracing: description.anonymous ? Tracing.DISABLED : Tracing.ACTIVE,
      ...(description.trigger.kind === "schedule" ? { deadLetterQueue: queues.deadLetterQueue } : {}),
      currentVersionOptions: { removalPolicy: RemovalPolicy.RETAIN },
    });
    this.live = this.lambda.addAlias("live");
  }
}
