import { limits } from "@ipt/contracts/limits.ts";
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
export const SITE_LIMITS = {
  throttlingRateLimit: limits.siteRate,
  throttlingBurstLimit: limits.siteBurst,
} as const;

/** What an access log says: no address, no path, no person. */
const ACCESS = {
  requestId: "$context.requestId",
  status: "$context.status",
  milliseconds: "$context.responseLatency",
  bytes: "$context.responseLength",
  refused: "$context.error.responseType",
  firewall: "$context.waf.status",
} as const;

const segmentsOf = (path: string): readonly string[] => path.split("/").filter((segment) => segment !== "");

const child = (parent: IResource, segment: string): IResource =>
  parent.getResource(segment) ?? parent.addResource(segment);

const hears = (resource: IResource, integration: Integration): void => {
  if (!resource.node.tryFindChild("ANY")) resource.addMethod("ANY", integration);
};

/** A route and the ones that a more telling path stands under: a vote's are under `/v1/*`. */
type Bound = { readonly segments: readonly string[]; readonly integration: Integration };

const covers = (wide: Bound, segments: readonly string[]): boolean =>
  wide.segments.at(-1) === "*" &&
  wide.segments.slice(0, -1).every((segment, index) => segment === segments[index]);

/** All that follows a path, unless a variable segment of some route stands there and hears for it. */
const greedy = (
  resource: IResource,
  bound: readonly Bound[],
  passed: readonly string[],
  integration: Integration,
): void => {
  const hidden = bound.some(
    ({ segments }) =>
      segments.length > passed.length &&
      segments[passed.length]?.startsWith("{") &&
      passed.every((segment, index) => segment === segments[index]),
  );
  if (!hidden) hears(child(resource, "{proxy+}"), integration);
};

/**
 * The resources under which functions hear: `/v1/*` gives `/v1` and `/v1/{proxy+}`. Each step down to a more telling
 * path hears for the function above it, as a variable segment hides the greedy one beside it.
 */
const bindRoutes = (api: RestApi, bound: readonly Bound[]): void => {
  const byLength = bound.toSorted((a, b) => b.segments.length - a.segments.length);
  for (const { segments, integration } of byLength) {
    const fixed = segments.at(-1) === "*" ? segments.slice(0, -1) : segments;
    let resource: IResource = api.root;
    for (const [depth, segment] of fixed.entries()) {
      resource = child(resource, segment);
      const passed = fixed.slice(0, depth + 1);
      const above = byLength.find((one) => covers(one, [...passed, "*"]));
      if (depth < fixed.length - 1 && above) {
        hears(resource, above.integration);
        greedy(resource, byLength, passed, above.integration);
      }
    }
    hears(resource, integration);
    if (segments.at(-1) === "*") greedy(resource, byLength, fixed, integration);
  }
};

/** Calls the alias: which version answers is the deployment's business. */
export const integrationOf = (api: RestApi, { live }: ServiceFunction, permission = "Api"): Integration => {
  if (!live.node.tryFindChild(permission))
    live.addPermission(permission, {
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
      // The gateway's own traces hold the address of who calls; those of the functions begin behind it.
      tracingEnabled: false,
      ...SITE_LIMITS,
    },
  });
  bindRoutes(
    api,
    routes.map(({ path, target }) => ({
      segments: segmentsOf(path),
      integration: integrationOf(api, target),
    })),
  );
  return { api, logs };
};
