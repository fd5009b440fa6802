import { DeleteObjectCommand, GetObjectCommand, PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { getSignedUrl } from "@aws-sdk/s3-request-presigner";
import { archivesPrefix } from "@ipt/contracts/stored-names.ts";
import { ID_PATTERN } from "@ipt/domain/values/id.ts";
import type { TerritoryCredentials } from "../credentials/assume-territory.ts";

type Settings = {
  readonly region: string;
  readonly endpoint: string | undefined;
  readonly bucket: string;
  /** Of the territory whose archives these are: they open its own folder and no other. */
  readonly credentials: TerritoryCredentials;
  readonly territory: string;
};

/** Time to follow the link. */
const LINK_SECONDS = 300;

const TYPE = "application/zip";

const clientOf = ({ region, endpoint, credentials }: Settings): S3Client =>
  new S3Client({
    region,
    credentials,
    ...(endpoint === undefined ? {} : { endpoint, forcePathStyle: true }),
  });

/** Throws on what could name another folder: a bug. */
const objectOf = ({ bucket, territory }: Settings, id: string) => {
  if (!ID_PATTERN.test(territory) || !ID_PATTERN.test(id)) throw new Error("not an id");
  return { Bucket: bucket, Key: `${archivesPrefix}${territory}/${id}.zip` };
};

export const putArchive = async (settings: Settings, id: string, bytes: Uint8Array): Promise<void> => {
  await clientOf(settings).send(
    new PutObjectCommand({ ...objectOf(settings, id), Body: bytes, ContentType: TYPE }),
  );
};

/** An address that gives this archive alone, for five minutes, under a file name; nothing is sent to make it. */
export const linkToArchive = (settings: Settings, id: string, fileName: string): Promise<string> =>
  getSignedUrl(
    clientOf(settings),
    new GetObjectCommand({
      ...objectOf(settings, id),
      ResponseContentType: TYPE,
      ResponseContentDisposition: `attachment; filename="${fileName}"`,
      ResponseCacheControl: "private, no-store",
    }),
    { expiresIn: LINK_SECONDS },
  );

/** Removes archives; those already forgotten do no harm. */
export const removeArchives = async (settings: Settings, ids: readonly string[]): Promise<void> => {
  const client = clientOf(settings);
  for (const id of ids) await client.send(new DeleteObjectCommand(objectOf(settings, id)));
};
