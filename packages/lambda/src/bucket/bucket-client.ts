import { S3Client } from "@aws-sdk/client-s3";
import type { TerritoryCredentials } from "../credentials/assume-territory.ts";

export type BucketSettings = {
  readonly region: string;
  readonly endpoint: string | undefined;
  readonly bucket: string;
  /** Of the territory whose objects these are: they open its own folder and no other. */
  readonly credentials: TerritoryCredentials;
  readonly territory: string;
};

/** Time to follow a link to an object. */
export const LINK_SECONDS = 300;

export const bucketClient = ({ region, endpoint, credentials }: BucketSettings): S3Client =>
  new S3Client({
    region,
    credentials,
    ...(endpoint === undefined ? {} : { endpoint, forcePathStyle: true }),
  });
