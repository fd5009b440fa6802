import {
  answersKeptDays,
  answersPrefix,
  archivesKeptDays,
  archivesPrefix,
} from "@ipt/contracts/stored-names.ts";
import { Duration, RemovalPolicy } from "aws-cdk-lib";
import type { IKey } from "aws-cdk-lib/aws-kms";
import { BlockPublicAccess, Bucket, BucketEncryption, ObjectOwnership } from "aws-cdk-lib/aws-s3";
import type { Construct } from "constructs";

/**
 * Private bucket: answers too large for a function, and archives prepared in the background, wait there for who asked.
 * Rules count whole days from the next midnight, UTC: a file lives one day at least and two at most.
 */
export const createBucket = (scope: Construct, bucketName: string, encryptionKey: IKey): Bucket =>
  new Bucket(scope, "Bucket", {
    bucketName,
    encryption: BucketEncryption.KMS,
    encryptionKey,
    bucketKeyEnabled: true,
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
    enforceSSL: true,
    minimumTLSVersion: 1.2,
    removalPolicy: RemovalPolicy.RETAIN,
    lifecycleRules: [
      {
        id: "answers-forgotten",
        prefix: answersPrefix,
        expiration: Duration.days(answersKeptDays),
        abortIncompleteMultipartUploadAfter: Duration.days(1),
      },
      {
        id: "archives-forgotten",
        prefix: archivesPrefix,
        expiration: Duration.days(archivesKeptDays),
        abortIncompleteMultipartUploadAfter: Duration.days(1),
      },
    ],
  });
