import type { Variable } from "@ipt/contracts/function-variables.ts";
import type { Environment } from "../environment.ts";
import type { Names } from "../names.ts";
import type { Queues } from "../permissions/function-statements.ts";
import type { StatefulStack } from "../stateful/stateful-stack.ts";
import { usageLogGroups } from "./usage-log-groups.ts";

type Setting = {
  readonly environment: Environment;
  readonly names: Names;
  readonly state: StatefulStack;
  readonly queues: Queues;
};

/** The user pool as the sign-in function reads a provider; its secret is looked up by the same `id`. */
const userPoolProvider = ({ users, region }: StatefulStack) => ({
  id: "comptes",
  issuer: `https://cognito-idp.${region}.amazonaws.com/${users.pool.userPoolId}`,
  clientId: users.client.userPoolClientId,
  clientAuthentication: "client_secret_basic",
  scopes: ["openid", "email", "profile"],
});

/** Where signing in leads: the providers, and the pages of the user pool, which are not at its issuer's address. */
const formTargetsOf = ({ providers }: Environment, { users, region }: StatefulStack): string => {
  const issuers = providers.flatMap(({ issuer }) =>
    typeof issuer === "string" ? [new URL(issuer).origin] : [],
  );
  return [...issuers, `https://${users.pages.domainName}.auth.${region}.amazoncognito.com`].join(" ");
};

/** What each variable of environment holds. */
export const valuesOf = ({
  environment,
  names,
  state,
  queues,
}: Setting): Readonly<Record<Exclude<Variable, "territoryRole">, string>> => ({
  stage: environment.name,
  table: names.mainTable,
  urnTable: names.urnTable,
  baseUrl: `https://${environment.domain}`,
  operators: environment.operators.map((address) => address.toLowerCase()).join(","),
  bucket: state.bucket.bucketName,
  secret: state.secret.secretArn,
  voteSecret: state.voteSecret.secretArn,
  formSecret: state.formSecret.secretArn,
  webhookSecret: state.webhookSecret.secretArn,
  webhookQueue: queues.webhookQueue.queueUrl,
  formTargets: formTargetsOf(environment, state),
  securityContact: environment.securityContact,
  legal: JSON.stringify(environment.legal),
  providers: state.toJsonString([...environment.providers, userPoolProvider(state)]),
  prefix: names.prefix,
  logGroups: usageLogGroups(names).join(" "),
  voteClockQueue: queues.voteClockQueue.queueUrl,
  exportsQueue: queues.exportsQueue.queueUrl,
  deadLetterQueue: queues.deadLetterQueue.queueUrl,
  mailFrom: environment.mailFrom,
});
