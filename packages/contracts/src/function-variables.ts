/** Variables of environment, by what they hold. Absent ones are refused when a function starts. */
type Variables = {
  /** `dev`, `staging` or `production`: a dimension of nothing, a field of every log line. */
  readonly stage: string;
  /** Name of the main table. */
  readonly table: string;
  /** Name of the urn's table. */
  readonly urnTable: string;
  /** ARN of the role that a request takes, tagged with its territory, to reach that territory's data. */
  readonly territoryRole: string;
  /** Public address of the site, `https://…` without a final slash. */
  readonly baseUrl: string;
  /** E-mail addresses of the platform's operators, lower case, separated by commas. */
  readonly operators: string;
  /** Name of the bucket where answers too large for Lambda wait a few minutes, and archives a day, for who asked. */
  readonly bucket: string;
  /** ARN of the secret described by `secretFields`. */
  readonly secret: string;
  /** Identity providers as JSON: an array of provider settings without their secrets. */
  readonly providers: string;
  /** ARN of the secret that signs the forms of pages; see `formSecretField`. */
  readonly formSecret: string;
  /** Origins that a form may lead to besides the site, separated by spaces: the identity providers'. */
  readonly formTargets: string;
  /** Where to tell of a weakness: `mailto:…` or `https://…`. */
  readonly securityContact: string;
  /** What the legal pages of the service itself say, as JSON. */
  readonly legal: string;
  /** ARN of the secret under which the signing keys of votes are encrypted; see `voteSecretField`. */
  readonly voteSecret: string;
  /** ARN of the secret that the secrets of webhooks are derived from; see `webhookSecretField`. */
  readonly webhookSecret: string;
  /** URL of the queue of events to tell partners' software, and of deliveries to send. */
  readonly webhookQueue: string;
  /** URL of the queue that carries one message per territory whose votes are due a look. */
  readonly voteClockQueue: string;
  /** Names of the log groups that usage is counted from, separated by spaces. */
  readonly logGroups: string;
  /** URL of the queue that carries one message per export asked for. */
  readonly exportsQueue: string;
  /** What the names of all that the deployment makes begin with. */
  readonly prefix: string;
  /** URL of the queue where records that can't be handled are kept. */
  readonly deadLetterQueue: string;
  /** Address that messages come from. */
  readonly mailFrom: string;
};
export type Variable = keyof Variables;

/** Its name in the environment: `baseUrl` is `IPT_BASE_URL`. */
export const variableName = (variable: Variable): string =>
  `IPT_${variable.replace(/[A-Z]/g, "_$&").toUpperCase()}`;

/** What each function reads of its environment. One constant each, so that a bundle holds its own alone. */
export const apiVariables = [
  "stage",
  "table",
  "territoryRole",
  "baseUrl",
  "operators",
  "bucket",
  "formSecret",
  "webhookSecret",
] as const satisfies readonly Variable[];
export const ballotVariables = [
  "stage",
  "table",
  "urnTable",
  "territoryRole",
  "baseUrl",
  "operators",
  "bucket",
  "voteSecret",
] as const satisfies readonly Variable[];
export const urnVariables = ["stage", "urnTable", "baseUrl"] as const satisfies readonly Variable[];
export const webVariables = [
  "stage",
  "table",
  "territoryRole",
  "baseUrl",
  "operators",
  "bucket",
  "formSecret",
  "webhookSecret",
  "formTargets",
  "securityContact",
  "legal",
  "voteClockQueue",
  "exportsQueue",
  "webhookQueue",
  "deadLetterQueue",
  "prefix",
] as const satisfies readonly Variable[];
export const votePagesVariables = [
  "stage",
  "table",
  "urnTable",
  "territoryRole",
  "baseUrl",
  "operators",
  "bucket",
  "voteSecret",
  "formSecret",
  "formTargets",
  "securityContact",
  "legal",
] as const satisfies readonly Variable[];
export const signInVariables = [
  "stage",
  "table",
  "baseUrl",
  "secret",
  "providers",
] as const satisfies readonly Variable[];
export const projectorVariables = [
  "stage",
  "table",
  "territoryRole",
  "exportsQueue",
  "webhookQueue",
  "deadLetterQueue",
] as const satisfies readonly Variable[];
export const mailVariables = [
  "stage",
  "table",
  "territoryRole",
  "deadLetterQueue",
  "baseUrl",
  "mailFrom",
] as const satisfies readonly Variable[];
export const scheduleVariables = ["stage", "table", "voteClockQueue"] as const satisfies readonly Variable[];
export const voteClockVariables = [
  "stage",
  "table",
  "urnTable",
  "territoryRole",
] as const satisfies readonly Variable[];
export const exportsVariables = [
  "stage",
  "table",
  "territoryRole",
  "bucket",
] as const satisfies readonly Variable[];
export const webhooksVariables = [
  "stage",
  "table",
  "territoryRole",
  "webhookSecret",
  "webhookQueue",
] as const satisfies readonly Variable[];
export const usageVariables = [
  "stage",
  "table",
  "territoryRole",
  "logGroups",
] as const satisfies readonly Variable[];
export const restoreVariables = ["stage", "table", "territoryRole"] as const satisfies readonly Variable[];
