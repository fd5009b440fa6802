import { DeleteObjectCommand, GetObjectCommand, PutObjectCommand } from "@aws-sdk/client-s3";
import { getSignedUrl } from "@aws-sdk/s3-request-presigner";
import { archivesPrefix } from "@ipt/contracts/stored-names.ts";
import { ID_PATTERN } from "@ipt/domain/values/id.ts";
import { type BucketSettings, bucketClient, LINK_SECONDS } from "../bucket/bucket-client.ts";

const TYPE = "application/zip";

/** Throws on what could name another folder: a bug. */
const objectOf = ({ bucket, territory }: BucketSettings, id: string) => {
  if (!ID_PATTERN.test(territory) || !ID_PATTERN.test(id)) throw new Error("not an id");
  return { Bucket: bucket, Key: `${archivesPrefix}${territory}/${id}.zip` };
};

export const putArchive = async (settings: BucketSettings, id: string, bytes: Uint8Array): Promise<void> => {
  await bucketClient(settings).send(
    new PutObjectCommand({ ...objectOf(settings, id), Body: bytes, ContentType: TYPE }),
  );
};

/** An address that gives this archive alone, for five minutes, under a file name; nothing is sent to make it. */
export const linkToArchive = (settings: BucketSettings, id: string, fileName: string): Promise<string> =>
  getSignedUrl(
    bucketClient(settings),
    new GetObjectCommand({
      ...objectOf(settings, id),
      ResponseContentType: TYPE,
      ResponseContentDisposition: `attachment; filename="${fileName}"`,
      ResponseCacheControl: "private, no-store",
    }),
    { expiresIn: LINK_SECONDS },
  );

/** Removes archives; those already forgotten do no harm. */
export const removeArchives = async (settings: BucketSettings, ids: readonly string[]): Promise<void> => {
  const client = bucketClient(settings);
  for (const id of ids) await client.send(new DeleteObjectCommand(objectOf(settings, id)));
};
