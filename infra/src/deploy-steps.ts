import { ENVIRONMENTS, type EnvironmentName } from "./environment.ts";

export type Step = { readonly command: string; readonly options: readonly string[] };

const isEnvironment = (name: string | undefined): name is EnvironmentName =>
  ENVIRONMENTS.some((known) => known === name);

/**
 * What `npm run deploy -- <environment>` runs, in order: bundles, then every stack, those that hold data first. CDK
 * asks before any right is widened, and CloudFormation undoes a stack that could not be updated whole. Null for
 * anything but one known environment and, after it, options for CDK.
 */
export const deploySteps = ([environment, ...options]: readonly string[]): readonly Step[] | null => {
  if (!isEnvironment(environment)) return null;
  return [
    { command: "npm", options: ["run", "--silent", "bundle"] },
    {
      command: "cdk",
      options: [
        "deploy",
        "--all",
        "--context",
        `environment=${environment}`,
        "--require-approval",
        "broadening",
        ...options,
      ],
    },
  ];
};
