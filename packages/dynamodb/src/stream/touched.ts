/** What the projector reads of a record of a DynamoDB stream. */
export type StreamRecord = {
  readonly dynamodb?: {
    readonly Keys?: { readonly [attribute: string]: { readonly S?: string } };
    readonly SequenceNumber?: string;
  };
};

export type NamedRecord = StreamRecord & { readonly eventName?: string };

export type Touched = { readonly key: string; readonly territory: string; readonly user: string | null };

const TERRITORY = /^T#([a-z0-9-]+)$/;
const EXPORT = /^EXPORT#([a-z0-9-]+)$/;
const USAGE = /^USAGE#/;
const MEMBER = /^MEMBER#(.+)$/;

/** The territory, or the person in it, whose projection a record asks for; `null` for everything else. */
export const touchedBy = (record: StreamRecord): Touched | null => {
  const keys = record.dynamodb?.Keys;
  const territory = TERRITORY.exec(keys?.["pk"]?.S ?? "")?.[1];
  const sortKey = keys?.["sk"]?.S ?? "";
  if (territory === undefined) return null;
  const user = MEMBER.exec(sortKey)?.[1];
  if (user !== undefined) return { key: `${territory} ${user}`, territory, user };
  return sortKey === "TERRITORY" || sortKey.startsWith("QUARTIER#") || sortKey.startsWith("INCIDENT#")
    ? { key: territory, territory, user: null }
    : null;
};

export type AskedExport = { readonly territory: string; readonly export: string };

/** The export that a record says was just asked for; `null` for everything else. */
export const exportAskedBy = ({ eventName, dynamodb }: NamedRecord): AskedExport | null => {
  const territory = TERRITORY.exec(dynamodb?.Keys?.["pk"]?.S ?? "")?.[1];
  const id = EXPORT.exec(dynamodb?.Keys?.["sk"]?.S ?? "")?.[1];
  return eventName !== "INSERT" || territory === undefined || id === undefined
    ? null
    : { territory, export: id };
};

/** The territory whose usage a record says was counted; `null` for everything else. */
export const usageCountedBy = ({ dynamodb }: StreamRecord): string | null =>
  USAGE.test(dynamodb?.Keys?.["sk"]?.S ?? "")
    ? (TERRITORY.exec(dynamodb?.Keys?.["pk"]?.S ?? "")?.[1] ?? null)
    : null;
