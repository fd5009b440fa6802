import type { App } from "aws-cdk-lib";
import { Tags } from "aws-cdk-lib";
import type { Environment } from "./environment.ts";
import { acknowledge } from "./nag/acknowledge.ts";
import { namesOf } from "./names.ts";
import { ObservabilityStack } from "./observability/observability-stack.ts";
import { type CodeOf, ServiceStack } from "./service/service-stack.ts";
import { StatefulStack } from "./stateful/stateful-stack.ts";

/** The stacks of one environment. Nothing is looked up: no account, no credentials, no network. */
export const buildService = (app: App, environment: Environment, code: CodeOf) => {
  const { prefix } = namesOf(environment.name);
  const env = { region: environment.region };
  const state = new StatefulStack(app, `${prefix}-state`, environment, { env });
  const service = new ServiceStack(app, `${prefix}-service`, { env, environment, state, code });
  const observability = new ObservabilityStack(app, `${prefix}-observability`, {
    env,
    environment,
    state,
    service,
  });
  const stacks = { state, service, observability };
  acknowledge(stacks, environment);
  Tags.of(app).add("service", "internet-pour-tous");
  Tags.of(app).add("environment", environment.name);
  return stacks;
};
