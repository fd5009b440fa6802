import { RestApi as Api, EndpointType, MethodLoggingLevel, type RestApi } from "aws-cdk-lib/aws-apigateway";
import { CfnApiMapping } from "aws-cdk-lib/aws-apigatewayv2";
import type { Construct } from "constructs";
import type { Names } from "../names.ts";
import { integrationOf, type Route, SITE_LIMITS } from "./http-api.ts";

/**
 * The door of a function that answers people who must stay unknown: an API of its own under the same domain, because
 * logs and traces are settings of a whole API and this one keeps none. A line for each ballot, even without address or
 * path, would say when it fell.
 */
export const createAnonymousApi = (
  scope: Construct,
  { names, site, route }: { readonly names: Names; readonly site: RestApi; readonly route: Route },
): RestApi => {
  const api = new Api(scope, "AnonymousApi", {
    restApiName: `${names.prefix}-anonymous`,
    endpointTypes: [EndpointType.REGIONAL],
    disableExecuteApiEndpoint: true,
    binaryMediaTypes: ["*/*"],
    cloudWatchRole: false,
    deployOptions: {
      stageName: "live",
      loggingLevel: MethodLoggingLevel.OFF,
      dataTraceEnabled: false,
      metricsEnabled: false,
      tracingEnabled: false,
      ...SITE_LIMITS,
    },
  });
  const integration = integrationOf(api, route.target, "AnonymousApi");
  api.root.addMethod("ANY", integration);
  api.root.addResource("{proxy+}").addMethod("ANY", integration);
  const domainName = site.domainName?.domainName;
  if (domainName === undefined) throw new Error("the site has no domain");
  // The mapping's path is no part of the resources', and stays in the path that the function is told.
  const mapping = new CfnApiMapping(scope, "AnonymousMapping", {
    apiId: api.restApiId,
    stage: api.deploymentStage.stageName,
    domainName,
    apiMappingKey: route.path.replace(/^\//, "").replace(/\/\*$/, ""),
  });
  mapping.node.addDependency(api.deploymentStage);
  return api;
};
