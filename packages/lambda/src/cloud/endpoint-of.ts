type Environment = Readonly<Record<string, string | undefined>>;

export type AwsService =
  | "dynamodb"
  | "sts"
  | "s3"
  | "sqs"
  | "secretsmanager"
  | "email"
  | "monitoring"
  | "logs";

/** Names that the SDK's own variables give the services, `AWS_ENDPOINT_URL_<name>`. */
const NAMES: Readonly<Record<AwsService, string>> = {
  dynamodb: "DYNAMODB",
  sts: "STS",
  s3: "S3",
  sqs: "SQS",
  secretsmanager: "SECRETS_MANAGER",
  email: "SESV2",
  monitoring: "CLOUDWATCH",
  logs: "CLOUDWATCH_LOGS",
};

/** The address that the environment gives a service in place of AWS's own, as for a rehearsal. */
export const givenEndpoint = (environment: Environment, service: AwsService): string | undefined =>
  environment[`AWS_ENDPOINT_URL_${NAMES[service]}`];

/** A service's address in a region. Told to each client, so that it doesn't look for it in files. */
export const endpointOf = (environment: Environment, service: AwsService, region: string): string =>
  givenEndpoint(environment, service) ?? `https://${service}.${region}.amazonaws.com`;
