/** Regions of AWS inside the European Union: nothing of the service is deployed elsewhere. */
export const EU_REGIONS = [
  "eu-west-3",
  "eu-west-1",
  "eu-central-1",
  "eu-north-1",
  "eu-south-1",
  "eu-south-2",
] as const;

export const ENVIRONMENTS = ["dev", "staging", "production"] as const;
export type EnvironmentName = (typeof ENVIRONMENTS)[number];

/** How a new version takes over: all calls at once, half of them for 10 minutes, or a tenth for 10 minutes. */
export const CANARIES = ["at-once", "half-then-all", "tenth-then-all"] as const;
export type Canary = (typeof CANARIES)[number];

/** What differs between environments; the values are in the context of `cdk.json`. */
export type Environment = {
  readonly name: EnvironmentName;
  readonly region: (typeof EU_REGIONS)[number];
  /** Host name of the site, without `https://`. */
  readonly domain: string;
  /** E-mail addresses of the platform's operators. */
  readonly operators: readonly string[];
  readonly mailFrom: string;
  /** E-mail address that alarms and the budget write to. */
  readonly alertsTo: string;
  /** Where to tell of a weakness: `mailto:…` or `https://…`. */
  readonly securityContact: string;
  /** What the legal pages of the service itself say; the functions that answer them check it whole. */
  readonly legal: Readonly<Record<string, unknown>>;
  /** Identity providers beside the user pool, ProConnect for instance, as the sign-in function reads them. */
  readonly providers: readonly Readonly<Record<string, unknown>>[];
  /** Days that logs are kept: 7, 30, 90, 180 or 365. */
  readonly logDays: LogDays;
  /** Whole US dollars, the currency of AWS budgets. */
  readonly monthlyBudgetUsd: number;
  readonly canary: Canary;
};

export const LOG_DAYS = [7, 30, 90, 180, 365] as const;
export type LogDays = (typeof LOG_DAYS)[number];

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const fieldsOf = (value: unknown, where: string): Fields => {
  if (!isFields(value)) throw new Error(`cdk.json: ${where} is missing`);
  return value;
};

const oneOf = <T>(allowed: readonly T[], value: unknown, where: string): T => {
  const found = allowed.find((one) => one === value);
  if (found === undefined)
    throw new Error(`cdk.json: ${where} is ${String(value)}, not one of ${allowed.join(", ")}`);
  return found;
};

const textOf = (value: unknown, pattern: RegExp, where: string): string => {
  if (typeof value !== "string" || !pattern.test(value))
    throw new Error(`cdk.json: ${where} is not ${pattern}`);
  return value;
};

const listOf = (value: unknown, where: string): readonly unknown[] => {
  if (!Array.isArray(value)) throw new Error(`cdk.json: ${where} is not a list`);
  return value;
};

const HOST = /^[a-z0-9-]+(\.[a-z0-9-]+)+$/;
const CONTACT = /^(?:mailto:[^\s@]+@[^\s@]+|https:\/\/\S+)$/;
const EMAIL = /^[^\s@,]+@[^\s@,]+\.[^\s@,]+$/;

/** One environment as `cdk.json` describes it. Throws, naming the field, on anything that can't be deployed. */
export const readEnvironment = (environments: unknown, wanted: unknown): Environment => {
  const name = oneOf(ENVIRONMENTS, wanted, "environment");
  const fields = fieldsOf(fieldsOf(environments, "environments")[name], `environments.${name}`);
  const at = (field: string): string => `environments.${name}.${field}`;
  const budget = fields["monthlyBudgetUsd"];
  if (typeof budget !== "number" || !Number.isInteger(budget) || budget < 1)
    throw new Error(`cdk.json: ${at("monthlyBudgetUsd")} is not a whole number of dollars`);
  return {
    name,
    region: oneOf(EU_REGIONS, fields["region"], at("region")),
    domain: textOf(fields["domain"], HOST, at("domain")),
    operators: listOf(fields["operators"], at("operators")).map((one) => textOf(one, EMAIL, at("operators"))),
    mailFrom: textOf(fields["mailFrom"], EMAIL, at("mailFrom")),
    alertsTo: textOf(fields["alertsTo"], EMAIL, at("alertsTo")),
    securityContact: textOf(fields["securityContact"], CONTACT, at("securityContact")),
    legal: fieldsOf(fields["legal"], at("legal")),
    providers: listOf(fields["providers"], at("providers")).map((one) => fieldsOf(one, at("providers"))),
    logDays: oneOf(LOG_DAYS, fields["logDays"], at("logDays")),
    monthlyBudgetUsd: budget,
    canary: oneOf(CANARIES, fields["canary"], at("canary")),
  };
};
