import {
  isList,
  type Json,
  type JsonObject,
  listOf,
  objectOf,
  resourcesOf,
  type Templates,
  textOf,
} from "../synthesise.ts";
import type { Statement } from "./evaluate.ts";
import { resolver } from "./resolve.ts";

export type RolePolicies = {
  readonly statements: readonly (Statement & { readonly Sid: string })[];
  readonly trust: JsonObject;
};

const many = (value: Json | undefined): readonly Json[] => {
  if (value === undefined) return [];
  return isList(value) ? value : [value];
};

const effectOf = (value: Json | undefined): "Allow" | "Deny" => {
  if (value === "Allow" || value === "Deny") return value;
  throw new Error(`not an effect: ${JSON.stringify(value)}`);
};

/** Every role of the synthesised templates by its name, with what its policies say, all references resolved. */
export const rolesOf = (templates: Templates): ReadonlyMap<string, RolePolicies> => {
  const text = resolver(templates);
  const statementOf = (value: Json) => {
    const { Sid, Effect, Action, Resource, Condition, ...rest } = objectOf(value);
    if (Object.keys(rest).length > 0) throw new Error(`a statement says ${Object.keys(rest).join(", ")}`);
    const conditions = Object.entries(objectOf(Condition)).map(
      ([operator, tests]): [string, Record<string, string[]>] => [
        operator,
        Object.fromEntries(
          Object.entries(objectOf(tests)).map(([key, values]) => [key, many(values).map(text)]),
        ),
      ],
    );
    return {
      Sid: textOf(Sid),
      Effect: effectOf(Effect),
      Action: many(Action).map(text),
      Resource: many(Resource).map(text),
      Condition: Object.fromEntries(conditions),
    };
  };
  const roles = Object.values(templates).flatMap((template) => [
    ...resourcesOf(template, "AWS::IAM::Role").values(),
  ]);
  const attached = Object.values(templates).flatMap((template) => [
    ...resourcesOf(template, "AWS::IAM::Policy").keys(),
    ...resourcesOf(template, "AWS::IAM::ManagedPolicy").keys(),
  ]);
  if (attached.length > 0) throw new Error(`rights are granted beside the roles: ${attached.join(", ")}`);
  return new Map(
    roles.map(({ Properties }) => [
      textOf(Properties["RoleName"]),
      {
        statements: listOf(Properties["Policies"]).flatMap((policy) =>
          listOf(objectOf(objectOf(policy)["PolicyDocument"])["Statement"]).map(statementOf),
        ),
        trust: objectOf(Properties["AssumeRolePolicyDocument"]),
      },
    ]),
  );
};
