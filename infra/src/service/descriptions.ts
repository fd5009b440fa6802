import { type FunctionDescription, type FunctionName, functions } from "@ipt/contracts/deployment.ts";

const isName = (name: string): name is FunctionName => Object.hasOwn(functions, name);

/** The functions to deploy, widened to what any of them may say. */
export const descriptions: readonly (readonly [FunctionName, FunctionDescription])[] = Object.keys(functions)
  .filter(isName)
  .map((name) => [name, functions[name]]);
