import { territoryTag } from "@ipt/contracts/deployment.ts";

/** Condition that a request names its partitions, and that all of them fit one of these patterns. */
export const onlyPartitions = (...patterns: readonly string[]) => ({
  "ForAllValues:StringLike": { "dynamodb:LeadingKeys": [...patterns] },
  // Without keys the condition above is vacuously true: a Scan would read every territory.
  Null: { "dynamodb:LeadingKeys": "false" },
});

/** A family outside the territories: `SESSION#…`. */
export const familyPartitions = (family: string) => onlyPartitions(`${family}#*`);

const TAG = `\${aws:PrincipalTag/${territoryTag}}`;

/**
 * The territory of the session's tag, with the delimiter so that `brest` does not open `brest-sud`. Where the tag is
 * missing the variable can't be resolved and nothing matches; where it is empty the last condition refuses.
 */
export const ownTerritory = () => ({
  ...onlyPartitions(`T#${TAG}`, `T#${TAG}#*`),
  StringLike: { [`aws:PrincipalTag/${territoryTag}`]: "?*" },
});

/** Folder of the session's territory under a prefix of the bucket. */
export const ownFolder = (prefix: string): string => `${prefix}${TAG}/*`;
