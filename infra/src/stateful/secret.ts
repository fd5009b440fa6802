import { secretFields } from "@ipt/contracts/deployment.ts";
import { RemovalPolicy } from "aws-cdk-lib";
import type { IKey } from "aws-cdk-lib/aws-kms";
import { Secret } from "aws-cdk-lib/aws-secretsmanager";
import type { Construct } from "constructs";

/** 43 characters of the base64url alphabet: the 32 bytes that seal a sign-in under way. */
const SEALING_KEY_CHARACTERS = 43;

/** Made at the first deployment; the providers' client secrets are added by hand (`docs/deploy-aws.md`). */
export const createSecret = (scope: Construct, prefix: string, encryptionKey: IKey): Secret =>
  new Secret(scope, "Secret", {
    secretName: `${prefix}/sign-in`,
    description: "Sealing key and client secrets of the identity providers; read by sign-in alone",
    encryptionKey,
    generateSecretString: {
      secretStringTemplate: JSON.stringify({ [secretFields.clientSecrets]: {} }),
      generateStringKey: secretFields.sealingKey,
      passwordLength: SEALING_KEY_CHARACTERS,
      excludePunctuation: true,
    },
    removalPolicy: RemovalPolicy.RETAIN,
  });
