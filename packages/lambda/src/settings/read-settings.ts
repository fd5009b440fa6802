import { type FunctionName, type Variable, variables, variablesOf } from "@ipt/contracts/deployment.ts";
import { SettingsError } from "./settings-error.ts";

type Environment = Readonly<Record<string, string | undefined>>;

const ARN = /^arn:aws[a-z-]*:[a-z0-9-]+:[a-z0-9-]*:\d{12}:.+$/;

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
  table: (text) => /^[\w.-]{3,255}$/.test(text),
  urnTable: (text) => /^[\w.-]{3,255}$/.test(text),
  territoryRole: (text) => ARN.test(text),
  baseUrl: isBaseUrl,
  operators: (text) => text.split(",").every((one) => /^\s*[^\s@,]+@[^\s@,]+\s*$/.test(one)),
  bucket: (text) => /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(text),
  secret: (text) => ARN.test(text),
  providers: isArray,
  voteSecret: (text) => ARN.test(text),
  formSecret: (text) => ARN.test(text),
  formTargets: (text) => text.split(" ").every((one) => one === "" || isBaseUrl(one)),
  securityContact: (text) => /^(?:mailto:[^\s@]+@[^\s@]+|https:\/\/\S+)$/.test(text),
  legal: (text) => text.startsWith("{"),
  webhookSecret: (text) => ARN.test(text),
  webhookQueue: (text) => URL.canParse(text),
  voteClockQueue: (text) => URL.canParse(text),
  exportsQueue: (text) => URL.canParse(text),
  logGroups: (text) => text.split(" ").every((one) => /^[\w./-]+$/.test(one)),
  prefix: (text) => /^[\w-]+$/.test(text),
  deadLetterQueue: (text) => URL.canParse(text),
  mailFrom: (text) => /^[^\s@<>]+@[^\s@<>]+$/.test(text),
};

/** The variables that the deployment gives to a function. */
export type SettingsOf<F extends FunctionName> = {
  readonly [V in (typeof variablesOf)[F][number]]: string;
} & { readonly region: string };

const isComplete = <F extends FunctionName>(
  name: F,
  values: Readonly<Record<string, string>>,
): values is SettingsOf<F> =>
  [...variablesOf[name], "region"].every((variable) => values[variable] !== undefined);

/** Reads a function's settings when it starts. Throws on the first deployment that lacks some, naming them all. */
export const readSettings = <F extends FunctionName>(name: F, environment: Environment): SettingsOf<F> => {
  const values: Record<string, string> = {};
  const refused: string[] = [];
  for (const variable of variablesOf[name]) {
    const text = environment[variables[variable]];
    if (text !== undefined && forms[variable](text)) values[variable] = text;
    else refused.push(variables[variable]);
  }
  const region = environment["AWS_REGION"];
  if (region) values["region"] = region;
  else refused.push("AWS_REGION");
  if (refused.length > 0 || !isComplete(name, values)) throw new SettingsError(refused);
  return values;
};
