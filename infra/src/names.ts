import { mainTable, urnTable } from "@ipt/dynamodb/table.ts";
import type { EnvironmentName } from "./environment.ts";

/** Physical names: alarms, runbooks and commands can then name things without looking them up. */
export const namesOf = (environment: EnvironmentName) => ({
  prefix: `ipt-${environment}`,
  mainTable: `${mainTable.name}-${environment}`,
  urnTable: `${urnTable.name}-${environment}`,
  function: (name: string): string => `ipt-${environment}-${name}`,
  role: (name: string): string => `ipt-${environment}-${name}`,
  /** Names of buckets are shared by all accounts of AWS. */
  bucket: (account: string): string => `ipt-${environment}-answers-${account}`,
  queue: (name: string): string => `ipt-${environment}-${name}`,
  logGroup: (name: string): string => `/ipt/${environment}/${name}`,
});
export type Names = ReturnType<typeof namesOf>;
