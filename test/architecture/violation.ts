export type Rule =
  | "arrow"
  | "climbs"
  | "constants"
  | "cycle"
  | "manifest"
  | "node"
  | "npm"
  | "test-code"
  | "unknown"
  | "unlisted";

export type Violation = { readonly rule: Rule; readonly where: string; readonly what: string };
