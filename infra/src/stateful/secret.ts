import {
  formSecretField,
  secretFields,
  voteSecretField,
  webhookSecretField,
} from "@ipt/contracts/stored-names.ts";
import { RemovalPolicy } from "aws-cdk-lib";
import type { IKey } from "aws-cdk-lib/aws-kms";
import { Secret } from "aws-cdk-lib/aws-secretsmanager";
import type { Construct } from "constructs";

/** 43 characters of the base64url alphabet hold 32 bytes. */
const KEY_CHARACTERS = 43;

/** Made at the first deployment; the providers' client secrets are added by hand (`docs/deploy-aws.md`). */
export const createSecret = (scope: Construct, prefix: string, encryptionKey: IKey): Secret =>
  new Secret(scope, "Secret", {
    secretName: `${prefix}/sign-in`,
    description: "Sealing key and client secrets of the identity providers; read by sign-in alone",
    encryptionKey,
    generateSecretString: {
      secretStringTemplate: JSON.stringify({ [secretFields.clientSecrets]: {} }),
      generateStringKey: secretFields.sealingKey,
      passwordLength: KEY_CHARACTERS,
      excludePunctuation: true,
    },
    removalPolicy: RemovalPolicy.RETAIN,
  });

/**
 * Made at the first deployment and never turned: signing keys at rest are encrypted under it. Under the urn's key, so
 * that who may read it is who may read the urn.
 */
export const createVoteSecret = (scope: Construct, prefix: string, encryptionKey: IKey): Secret =>
  new Secret(scope, "VoteSecret", {
    secretName: `${prefix}/votes`,
    description: "Encrypts the signing keys of votes; read by ballot and vote-pages",
    encryptionKey,
    generateSecretString: {
      secretStringTemplate: "{}",
      generateStringKey: voteSecretField,
      passwordLength: KEY_CHARACTERS,
      excludePunctuation: true,
    },
    removalPolicy: RemovalPolicy.RETAIN,
  });

/** Signs the forms of pages, the same in every execution environment. */
export const createFormSecret = (scope: Construct, prefix: string, encryptionKey: IKey): Secret =>
  new Secret(scope, "FormSecret", {
    secretName: `${prefix}/forms`,
    description: "Signs the forms of pages; read by the functions that answer them",
    encryptionKey,
    generateSecretString: {
      secretStringTemplate: "{}",
      generateStringKey: formSecretField,
      passwordLength: KEY_CHARACTERS,
      excludePunctuation: true,
    },
    removalPolicy: RemovalPolicy.RETAIN,
  });

/** What the secrets of webhooks are derived from: made at the first deployment and never turned. */
export const createWebhookSecret = (scope: Construct, prefix: string, encryptionKey: IKey): Secret =>
  new Secret(scope, "WebhookSecret", {
    secretName: `${prefix}/webhooks`,
    description: "What the secrets of webhooks are derived from; read by api, web and webhooks",
    encryptionKey,
    generateSecretString: {
      secretStringTemplate: "{}",
      generateStringKey: webhookSecretField,
      passwordLength: KEY_CHARACTERS,
      excludePunctuation: true,
    },
    removalPolicy: RemovalPolicy.RETAIN,
  });
