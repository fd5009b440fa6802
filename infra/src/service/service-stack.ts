import { type FunctionName, functions } from "@ipt/contracts/deployment.ts";
import { Stack, type StackProps } from "aws-cdk-lib";
import type { RestApi } from "aws-cdk-lib/aws-apigateway";
import type { Code } from "aws-cdk-lib/aws-lambda";
import type { Construct } from "constructs";
import type { Environment } from "../environment.ts";
import { namesOf } from "../names.ts";
import type { Queues } from "../permissions/function-statements.ts";
import type { StatefulStack } from "../stateful/stateful-stack.ts";
import { createAnonymousApi } from "./anonymous-api.ts";
import { wire } from "./consumers.ts";
import { deployInStages } from "./deployments.ts";
import { descriptions } from "./descriptions.ts";
import { createHttpApi, type Route } from "./http-api.ts";
import { createQueues } from "./queues.ts";
import { ServiceFunction } from "./service-function.ts";
import { valuesOf } from "./values.ts";
import { createWebAcl } from "./web-acl.ts";

export type CodeOf = (name: FunctionName) => Code;

/** What can be thrown away and made again: functions, their rights, what starts them, the API and its firewall. */
export class ServiceStack extends Stack {
  readonly all: readonly ServiceFunction[];
  readonly queues: Queues;
  readonly api;
  readonly anonymousApis: readonly RestApi[];
  readonly webAcl;
  readonly deploymentRole;

  constructor(
    scope: Construct,
    id: string,
    {
      environment,
      state,
      code,
      ...props
    }: StackProps & {
      readonly environment: Environment;
      readonly state: StatefulStack;
      readonly code: CodeOf;
    },
  ) {
    super(scope, id, props);
    const names = namesOf(environment.name);
    const queues = createQueues(
      this,
      { names, key: state.dataKey },
      { voteClock: functions["vote-clock"], exports: functions.exports, webhooks: functions.webhooks },
    );
    const values = valuesOf({ environment, names, state, queues });
    const made = descriptions.map(([name, description]) => {
      const one = new ServiceFunction(this, {
        environment,
        names,
        state,
        queues,
        name,
        description,
        values,
        code: code(name),
      });
      wire({ one, description, names, state, queues });
      return { one, description };
    });
    const routes = made.flatMap(({ one, description: { trigger } }): Route[] =>
      trigger.kind === "http" ? trigger.paths.map((path) => ({ path, target: one })) : [],
    );
    this.all = made.map(({ one }) => one);
    this.queues = queues;
    const anonymous = routes.filter(({ target }) => target.anonymous);
    const known = routes.filter(({ target }) => !target.anonymous);
    this.api = createHttpApi(this, { environment, names, state, routes: known }).api;
    const site = this.api;
    this.anonymousApis = anonymous.map((route) => createAnonymousApi(this, { names, site, route }));
    this.webAcl = createWebAcl(this, names.prefix, [site, ...this.anonymousApis]);
    this.deploymentRole = deployInStages(this, {
      names,
      canary: environment.canary,
      all: this.all,
      anonymousApis: this.anonymousApis,
    });
  }
}
