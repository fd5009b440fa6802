import { GetObjectCommand, PutObjectCommand } from "@aws-sdk/client-s3";
import { getSignedUrl } from "@aws-sdk/s3-request-presigner";
import { answersPrefix } from "@ipt/contracts/stored-names.ts";
import { type BucketSettings, bucketClient, LINK_SECONDS } from "../bucket/bucket-client.ts";

type Settings = BucketSettings & {
  /** Names the object; never given twice. */
  readonly id: string;
};

/**
 * Leaves an answer that Lambda can't carry in the bucket, under the territory's own prefix and with its own
 * credentials, and answers where it is: 303, with a link that opens this object alone for five minutes.
 */
export const parkAnswer = async (
  settings: Settings,
  answer: Response,
  bytes: Uint8Array,
): Promise<Response> => {
  const { bucket, territory, id } = settings;
  const client = bucketClient(settings);
  const Key = `${answersPrefix}${territory}/${id}`;
  await client.send(
    new PutObjectCommand({
      Bucket: bucket,
      Key,
      Body: bytes,
      ContentType: answer.headers.get("content-type") ?? "application/octet-stream",
      ContentDisposition: answer.headers.get("content-disposition") ?? undefined,
      CacheControl: "private, no-store",
    }),
  );
  const location = await getSignedUrl(client, new GetObjectCommand({ Bucket: bucket, Key }), {
    expiresIn: LINK_SECONDS,
  });
  const headers = new Headers(answer.headers);
  for (const name of ["content-type", "content-disposition", "content-length", "etag"]) headers.delete(name);
  headers.set("location", location);
  return new Response(null, { status: 303, headers });
};
