import { territoryTag } from "@ipt/contracts/deployment.ts";
import { answersPrefix, archivesPrefix } from "@ipt/contracts/stored-names.ts";
import { Validations } from "aws-cdk-lib";
import type { IConstruct } from "constructs";
import type { Environment } from "../environment.ts";
import { namesOf } from "../names.ts";
import type { ObservabilityStack } from "../observability/observability-stack.ts";
import type { ServiceStack } from "../service/service-stack.ts";
import { usageLogGroups } from "../service/usage-log-groups.ts";
import type { StatefulStack } from "../stateful/stateful-stack.ts";

type Stacks = {
  readonly state: StatefulStack;
  readonly service: ServiceStack;
  readonly observability: ObservabilityStack;
};

type Answer = readonly [id: string, reason: string];

const answer = (construct: IConstruct, ...answers: readonly Answer[]): void => {
  Validations.of(construct).acknowledge(...answers.map(([id, reason]) => ({ id, reason })));
};

const wildcard = (resource: string): string => `AwsSolutions-IAM5[Resource::${resource}]`;

const answerForState = ({
  bucket,
  secret,
  voteSecret,
  formSecret,
  webhookSecret,
  users,
}: StatefulStack): void => {
  answer(bucket, [
    "AwsSolutions-S1",
    "Objects live a day and are fetched by links of minutes; a log of who fetched which would be personal data kept for nothing.",
  ]);
  answer(secret, [
    "AwsSolutions-SMG4",
    "The client secrets are issued by the identity providers and the sealing key protects sign-ins of ten minutes: both are turned by hand, see docs/runbooks.",
  ]);
  answer(voteSecret, [
    "AwsSolutions-SMG4",
    "It encrypts signing keys that live as long as a vote: turning it would leave open votes without theirs.",
  ]);
  answer(formSecret, [
    "AwsSolutions-SMG4",
    "It proves that a form comes from our own page: renewed by hand after a leak, which asks people to send theirs again.",
  ]);
  answer(webhookSecret, [
    "AwsSolutions-SMG4",
    "Every webhook's secret is derived from it: turning it would make partners' software refuse our messages. Each secret is renewed alone.",
  ]);
  answer(users.pool, [
    "AwsSolutions-COG8",
    "The plus plan is billed per active user; accounts are opened by an operator and always need a second factor.",
  ]);
};

const answerForFunctions = ({ all, region }: ServiceStack, environment: Environment): void => {
  const names = namesOf(environment.name);
  const here = (service: string, resource: string): string =>
    `arn:aws:${service}:${region}:<AWS::AccountId>:${resource}`;
  for (const one of all) {
    answer(
      one.role,
      [
        wildcard("*"),
        "Traces: X-Ray has no resource to name; for the operator's page, neither have DescribeAlarms and GetMetricData, nor the answer to a query of logs.",
      ],
      ...usageLogGroups(names).map(
        (group): Answer => [
          wildcard(here("logs", `log-group:${group}:*`)),
          "The log groups that usage is counted from, each by its name.",
        ],
      ),
      [
        wildcard(here("logs", `log-group:${names.logGroup(one.node.id)}:log-stream:*`)),
        "Its own log group; the streams in it are named by Lambda.",
      ],
      [
        "Serverless-LambdaStarPermissions",
        "The only wildcards are X-Ray's and log streams, each answered above.",
      ],
    );
    answer(one.lambda, [
      "Serverless-LambdaDLQ",
      "Called by the API or by an operator, who see the failure; or by a stream or a queue, whose mapping keeps what failed.",
    ]);
    if (one.anonymous)
      answer(one.lambda, ["Serverless-LambdaTracing", "Ballots fall here: a trace would date each of them."]);
    answer(one.live, [
      "Serverless-LambdaEventSourceMappingDestination",
      "The queue itself moves a message to the dead letters after its last reception.",
    ]);
    if (one.territoryRole)
      answer(
        one.territoryRole,
        ...[answersPrefix, archivesPrefix].map(
          (prefix): Answer => [
            wildcard(
              `arn:aws:s3:::${names.bucket("<AWS::AccountId>")}/${prefix}<aws:PrincipalTag/${territoryTag}>/*`,
            ),
            "The folder of the territory that the session is tagged with.",
          ],
        ),
      );
  }
};

const UNCHECKED_BY_GATEWAY: Answer = [
  "AwsSolutions-APIG2",
  "Each operation's own schema checks its request and names the field and how to mend it.",
];

const answerForAnonymousApis = ({ anonymousApis }: ServiceStack): void => {
  for (const api of anonymousApis)
    answer(
      api,
      UNCHECKED_BY_GATEWAY,
      ["AwsSolutions-APIG1", "Ballots fall here: a line for each would say when."],
      ["AwsSolutions-APIG6", "Ballots fall here: a line for each would say when."],
      ["Serverless-APIGWAccessLogging", "Ballots fall here: a line for each would say when."],
      ["Serverless-APIGWXrayEnabled", "Ballots fall here: a trace for each would say when, and from where."],
      ["AwsSolutions-APIG4", "A ballot proves itself by its signature; who lets it fall must stay unknown."],
      ["AwsSolutions-COG4", "A ballot proves itself by its signature; who lets it fall must stay unknown."],
    );
};

const answerForApi = ({ api, queues, deploymentRole }: ServiceStack): void => {
  answer(
    api,
    UNCHECKED_BY_GATEWAY,
    [
      "Serverless-APIGWXrayEnabled",
      "The gateway's traces would hold the address of who calls; the functions' own begin behind it.",
    ],
    [
      "AwsSolutions-APIG4",
      "Sessions and keys are checked by the service, territory by territory; some pages are public.",
    ],
    [
      "AwsSolutions-COG4",
      "People sign in by OpenID Connect with ProConnect or the user pool; sessions are the service's own.",
    ],
    [
      "AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AmazonAPIGatewayPushToCloudWatchLogs]",
      "One role an account, by which API Gateway writes its logs; AWS keeps its policy in step with the service.",
    ],
  );
  answer(queues.deadLetterQueue, [
    "Serverless-SQSRedrivePolicy",
    "It is where others send what they can't handle.",
  ]);
  answer(deploymentRole, [wildcard("*"), "DescribeAlarms has no resource to name."]);
};

const answerForAlerts = ({ topics }: ObservabilityStack): void => {
  for (const topic of Object.values(topics))
    answer(topic, [
      "Serverless-SNSRedrivePolicy",
      "Mail to whoever is on call: one that bounces is of no use later, and the alarm stays on the dashboard.",
    ]);
};

/** The findings of both packs that stand, each with why. Any other one fails the synthesis. */
export const acknowledge = ({ state, service, observability }: Stacks, environment: Environment): void => {
  answerForState(state);
  answerForFunctions(service, environment);
  answerForApi(service);
  answerForAnonymousApis(service);
  answerForAlerts(observability);
};
