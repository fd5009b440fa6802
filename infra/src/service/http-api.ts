import { Duration, RemovalPolicy, Stack } from "aws-cdk-lib";
import {
  AccessLogFormat,
  EndpointType,
  Integration,
  IntegrationType,
  type IResource,
  LogGroupLogDestination,
  MethodLoggingLevel,
  RestApi,
  SecurityPolicy,
} from "aws-cdk-lib/aws-apigateway";
import { ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { LogGroup } from "aws-cdk-lib/aws-logs";
import type { Construct } from "constructs";
import type { Environment } from "../environment.ts";
import type { Names } from "../names.ts";
import type { StatefulStack } from "../stateful/stateful-stack.ts";
import { retentionOf } from "./log-retention.ts";
import type { ServiceFunction } from "./service-function.ts";

export type Route = { readonly path: string; readonly target: ServiceFunction };

/** Requests a second that the whole site takes; each territory has its own limit inside. */
const SITE_RATE = 500;
const SITE_BURST = 1000;

/** What an access log says: no address, no path, no person, nothing that tells one route from another. */
const ACCESS = {
  requestId: "$context.requestId",
  status: "$context.status",
  milliseconds: "$context.responseLatency",
  bytes: "$context.responseLength",
  refused: "$context.error.responseType",
  firewall: "$context.waf.status",
} as const;

/** The resource under which a function hears: `/v1/*` gives `/v1/{proxy+}`. */
const resourceAt = (api: RestApi, path: string): readonly IResource[] => {
  const segments = path.split("/").filter((segment) => segment !== "");
  const everythingBelow = segments.at(-1) === "*";
  const fixed = everythingBelow ? segments.slice(0, -1) : segments;
  const base = fixed.reduce<IResource>(
    (parent, segment) => parent.getResource(segment) ?? parent.addResource(segment),
    api.root,
  );
  return everythingBelow ? [base, base.addResource("{proxy+}")] : [base];
};

/** Calls the alias: which version answers is the deployment's business. */
const integrationOf = (api: RestApi, { live }: ServiceFunction): Integration => {
  if (!live.node.tryFindChild("Api"))
    live.addPermission("Api", {
      principal: new ServicePrincipal("apigateway.amazonaws.com"),
      sourceArn: api.arnForExecuteApi("*", "/*", "*"),
    });
  const { partition, region } = Stack.of(api);
  return new Integration({
    type: IntegrationType.AWS_PROXY,
    integrationHttpMethod: "POST",
    uri: `arn:${partition}:apigateway:${region}:lambda:path/2015-03-31/functions/${live.functionArn}/invocations`,
    options: { timeout: Duration.seconds(29) },
  });
};

/**
 * A regional API: the connection is decrypted in the region, never at an edge elsewhere. A REST one, because a firewall
 * can stand before it (`docs/adr`). Its own address is closed: everything comes by the site's domain.
 */
export const createHttpApi = (
  scope: Construct,
  {
    environment,
    names,
    state,
    routes,
  }: {
    readonly environment: Environment;
    readonly names: Names;
    readonly state: StatefulStack;
    readonly routes: readonly Route[];
  },
) => {
  const logs = new LogGroup(scope, "AccessLogs", {
    logGroupName: names.logGroup("access"),
    retention: retentionOf(environment.logDays),
    encryptionKey: state.operationsKey,
    removalPolicy: RemovalPolicy.DESTROY,
  });
  const api = new RestApi(scope, "Api", {
    restApiName: names.prefix,
    endpointTypes: [EndpointType.REGIONAL],
    disableExecuteApiEndpoint: true,
    binaryMediaTypes: ["*/*"],
    cloudWatchRole: true,
    cloudWatchRoleRemovalPolicy: RemovalPolicy.RETAIN,
    domainName: {
      domainName: environment.domain,
      certificate: state.certificate,
      endpointType: EndpointType.REGIONAL,
      securityPolicy: SecurityPolicy.TLS_1_2,
    },
    deployOptions: {
      stageName: "live",
      accessLogDestination: new LogGroupLogDestination(logs),
      accessLogFormat: AccessLogFormat.custom(JSON.stringify(ACCESS)),
      loggingLevel: MethodLoggingLevel.ERROR,
      dataTraceEnabled: false,
      metricsEnabled: false,
      tracingEnabled: true,
      throttlingRateLimit: SITE_RATE,
      throttlingBurstLimit: SITE_BURST,
    },
  });
  for (const { path, target } of routes) {
    const integration = integrationOf(api, target);
    for (const resource of resourceAt(api, path)) resource.addMethod("ANY", integration);
  }
  return { api, logs };
};
