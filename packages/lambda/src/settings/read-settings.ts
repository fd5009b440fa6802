import type { FunctionName, functions } from "@ipt/contracts/deployment.ts";
import { type Variable, variableName } from "@ipt/contracts/function-variables.ts";
import { SettingsError } from "./settings-error.ts";

type Environment = Readonly<Record<string, string | undefined>>;

const ARN = /^arn:aws[a-z-]*:[a-z0-9-]+:[a-z0-9-]*:\d{12}:.+$/;

const isArn = (text: string): boolean => ARN.test(text);
const isTable = (text: string): boolean => /^[\w.-]{3,255}$/.test(text);
const isUrl = (text: string): boolean => URL.canParse(text);

const isBaseUrl = (text: string): boolean =>
  URL.canParse(text) && new URL(text).origin === text && /^https?:$/.test(new URL(text).protocol);

const isArray = (text: string): boolean => {
  try {
    return Array.isArray(JSON.parse(text));
  } catch {
    return false;
  }
};

const forms: { readonly [V in Variable]: (text: string) => boolean } = {
  stage: (text) => /^[a-z][a-z0-9-]*$/.test(text),
  table: isTable,
  urnTable: isTable,
  territoryRole: isArn,
  baseUrl: isBaseUrl,
  operators: (text) => text.split(",").every((one) => /^\s*[^\s@,]+@[^\s@,]+\s*$/.test(one)),
  bucket: (text) => /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(text),
  secret: isArn,
  providers: isArray,
  voteSecret: isArn,
  formSecret: isArn,
  formTargets: (text) => text.split(" ").every((one) => one === "" || isBaseUrl(one)),
  securityContact: (text) => /^(?:mailto:[^\s@]+@[^\s@]+|https:\/\/\S+)$/.test(text),
  legal: (text) => text.startsWith("{"),
  webhookSecret: isArn,
  webhookQueue: isUrl,
  voteClockQueue: isUrl,
  exportsQueue: isUrl,
  logGroups: (text) => text.split(" ").every((one) => /^[\w./-]+$/.test(one)),
  prefix: (text) => /^[\w-]+$/.test(text),
  deadLetterQueue: isUrl,
  mailFrom: (text) => /^[^\s@<>]+@[^\s@<>]+$/.test(text),
};

/** Names of the variables that the deployment gives to a function. */
export type VariablesOf<F extends FunctionName> = (typeof functions)[F]["variables"];

/** Their values. */
export type SettingsOf<F extends FunctionName> = {
  readonly [V in VariablesOf<F>[number]]: string;
} & { readonly region: string };

const isComplete = <F extends FunctionName>(
  given: VariablesOf<F>,
  values: Readonly<Record<string, string>>,
): values is SettingsOf<F> => [...given, "region"].every((variable) => values[variable] !== undefined);

/** Reads a function's settings when it starts. Throws on the first deployment that lacks some, naming them all. */
export const readSettings = <F extends FunctionName>(
  given: VariablesOf<F>,
  environment: Environment,
): SettingsOf<F> => {
  const values: Record<string, string> = {};
  const refused: string[] = [];
  for (const variable of given) {
    const text = environment[variableName(variable)];
    if (text !== undefined && forms[variable](text)) values[variable] = text;
    else refused.push(variableName(variable));
  }
  const region = environment["AWS_REGION"];
  if (region) values["region"] = region;
  else refused.push("AWS_REGION");
  if (refused.length > 0 || !isComplete<F>(given, values)) throw new SettingsError(refused);
  return values;
};
