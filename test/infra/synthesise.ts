import { readFileSync } from "node:fs";
import { buildService } from "@ipt/infra/build.ts";
import { type EnvironmentName, readEnvironment } from "@ipt/infra/environment.ts";
import { checkWithNag } from "@ipt/infra/nag/checks.ts";
import { App } from "aws-cdk-lib";
import { Template } from "aws-cdk-lib/assertions";
import { Code } from "aws-cdk-lib/aws-lambda";

export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };
export type JsonObject = { readonly [name: string]: Json };
export type Resource = { readonly Type: string; readonly Properties: JsonObject };

const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const objectOf = (value: unknown): JsonObject => (isObject(value) ? value : {});
export const isList = (value: unknown): value is readonly Json[] => Array.isArray(value);
export const listOf = (value: Json | undefined): readonly Json[] => (isList(value) ? value : []);
export const textOf = (value: Json | undefined): string => (typeof value === "string" ? value : "");

export const cdkContext = (): JsonObject => {
  const file: unknown = JSON.parse(readFileSync(new URL("../../cdk.json", import.meta.url), "utf8"));
  return objectOf(objectOf(file)["context"]);
};

/** Stands for the bundles: what the templates say of a function does not depend on what is in it. */
const placeholder = (): Code => Code.fromInline("export const handler = async () => {};");

/** All templates of an environment, by stack: `state`, `service`, `observability`. */
export const synthesise = (name: EnvironmentName, { nag = false } = {}) => {
  const context = cdkContext();
  const app = new App({ context, analyticsReporting: false });
  if (nag) checkWithNag(app);
  const stacks = buildService(app, readEnvironment(context["environments"], name), placeholder);
  return { app, stacks };
};

const templateOf = (stack: Parameters<typeof Template.fromStack>[0]): JsonObject =>
  objectOf(Template.fromStack(stack).toJSON());

export const templatesOf = ({ stacks }: ReturnType<typeof synthesise>) => ({
  state: templateOf(stacks.state),
  service: templateOf(stacks.service),
  observability: templateOf(stacks.observability),
});
export type Templates = ReturnType<typeof templatesOf>;

/** Resources of a template, by logical id. */
export const resourcesOf = (template: JsonObject, type?: string): ReadonlyMap<string, Resource> =>
  new Map(
    Object.entries(objectOf(template["Resources"]))
      .map(([id, resource]) => [id, objectOf(resource)] as const)
      .filter(([, resource]) => type === undefined || resource["Type"] === type)
      .map(([id, resource]) => [
        id,
        { Type: textOf(resource["Type"]), Properties: objectOf(resource["Properties"]) },
      ]),
  );
