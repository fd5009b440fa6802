import { limits } from "@ipt/contracts/limits.ts";
import type { RestApi } from "aws-cdk-lib/aws-apigateway";
import { CfnWebACL, CfnWebACLAssociation } from "aws-cdk-lib/aws-wafv2";
import type { Construct } from "constructs";

/**
 * A whole quartier may vote from behind one address (a social centre's computers, an operator's shared IPv4): well
 * above what a room of people does, far below what a machine can.
 */
const REQUESTS_PER_ADDRESS = limits.requestsPerAddress;

/**
 * Requests of one key in five minutes: twenty a second, for a partner's software that has gone mad. The header is a name
 * to count by, kept nowhere; a request without one is not counted here.
 */
const REQUESTS_PER_KEY = 6000;

/** Groups of AWS without a fee of their own: known bad inputs, reputation, and the core rules but for the body's size. */
const MANAGED = [
  { name: "AWSManagedRulesAmazonIpReputationList", without: [] },
  { name: "AWSManagedRulesKnownBadInputsRuleSet", without: [] },
  // A register is a file of some megabytes, and a text about a meeting may hold anything.
  { name: "AWSManagedRulesCommonRuleSet", without: ["SizeRestrictions_BODY", "CrossSiteScripting_BODY"] },
] as const;

const visible = (metricName: string) => ({
  cloudWatchMetricsEnabled: true,
  metricName,
  // No sample of a request is kept: it would hold addresses and cookies.
  sampledRequestsEnabled: false,
});

/** A firewall before every API, in their own region: nothing of it is configured or decided outside the European Union. */
export const createWebAcl = (scope: Construct, name: string, apis: readonly RestApi[]): CfnWebACL => {
  const acl = new CfnWebACL(scope, "WebAcl", {
    name,
    scope: "REGIONAL",
    defaultAction: { allow: {} },
    visibilityConfig: visible("all"),
    rules: [
      {
        name: "requests-per-address",
        priority: 0,
        action: { block: { customResponse: { responseCode: 429 } } },
        statement: { rateBasedStatement: { limit: REQUESTS_PER_ADDRESS, aggregateKeyType: "IP" } },
        visibilityConfig: visible("requests-per-address"),
      },
      {
        name: "requests-per-key",
        priority: 1,
        action: { block: { customResponse: { responseCode: 429 } } },
        statement: {
          rateBasedStatement: {
            limit: REQUESTS_PER_KEY,
            aggregateKeyType: "CUSTOM_KEYS",
            customKeys: [
              { header: { name: "authorization", textTransformations: [{ priority: 0, type: "NONE" }] } },
            ],
          },
        },
        visibilityConfig: visible("requests-per-key"),
      },
      ...MANAGED.map((group, index) => ({
        name: group.name,
        priority: index + 2,
        overrideAction: { none: {} },
        statement: {
          managedRuleGroupStatement: {
            vendorName: "AWS",
            name: group.name,
            ruleActionOverrides: group.without.map((rule) => ({ name: rule, actionToUse: { count: {} } })),
          },
        },
        visibilityConfig: visible(group.name),
      })),
    ],
  });
  for (const [index, api] of apis.entries())
    new CfnWebACLAssociation(scope, index === 0 ? "WebAclAssociation" : `WebAclAssociation${index}`, {
      resourceArn: api.deploymentStage.stageArn,
      webAclArn: acl.attrArn,
    });
  return acl;
};
