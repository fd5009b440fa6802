import { Stack, type StackProps } from "aws-cdk-lib";
import { Certificate, CertificateValidation, KeyAlgorithm } from "aws-cdk-lib/aws-certificatemanager";
import type { Construct } from "constructs";
import type { Environment } from "../environment.ts";
import { namesOf } from "../names.ts";
import { createBucket } from "./bucket.ts";
import { createKey, createOperationsKey } from "./keys.ts";
import { createFormSecret, createSecret, createVoteSecret, createWebhookSecret } from "./secret.ts";
import { createMainTable, createUrnTable } from "./tables.ts";
import { createUserPool } from "./user-pool.ts";

/** What must outlive every deployment: data, accounts, keys, and the certificate that browsers know. */
export class StatefulStack extends Stack {
  readonly dataKey;
  readonly operationsKey;
  readonly urnKey;
  readonly mainTable;
  readonly urnTable;
  readonly bucket;
  readonly secret;
  readonly voteSecret;
  readonly formSecret;
  readonly webhookSecret;
  readonly users;
  readonly certificate;

  constructor(scope: Construct, id: string, environment: Environment, props: StackProps) {
    super(scope, id, { ...props, terminationProtection: environment.name !== "dev" });
    const names = namesOf(environment.name);
    const key = (name: string, what: string) => createKey(this, name, `${names.prefix}-${name}`, what);
    this.dataKey = key("data", "Main table, bucket, queues and secret");
    this.urnKey = key("urn", "The urn alone: who may use it may read sealed ballots, and nobody else");
    this.operationsKey = createOperationsKey(this, `${names.prefix}-operations`);
    this.mainTable = createMainTable(this, names, this.dataKey);
    this.urnTable = createUrnTable(this, names, this.urnKey);
    this.bucket = createBucket(this, names.bucket(this.account), this.dataKey);
    this.secret = createSecret(this, names.prefix, this.dataKey);
    this.voteSecret = createVoteSecret(this, names.prefix, this.urnKey);
    this.formSecret = createFormSecret(this, names.prefix, this.dataKey);
    this.webhookSecret = createWebhookSecret(this, names.prefix, this.dataKey);
    this.users = createUserPool(this, environment);
    // Issued once the record that the deployment prints is in the domain's DNS: nothing is looked up.
    this.certificate = new Certificate(this, "Certificate", {
      domainName: environment.domain,
      validation: CertificateValidation.fromDns(),
      keyAlgorithm: KeyAlgorithm.EC_PRIME256V1,
    });
  }
}
