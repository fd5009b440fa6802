/** A price of AWS in eu-west-3, on demand, without tax and without any free tier unless said. */
export type Price = {
  readonly usd: number;
  /** What that buys. */
  readonly per: string;
  readonly source: string;
  /** Day of the price list it was read in. */
  readonly on: string;
  /** False: the price of eu-west-3 itself was not found; this is the dearest of the regions found, or the only one. */
  readonly confirmed: boolean;
};

const OFFERS = "https://pricing.us-east-1.amazonaws.com/offers/v1.0/aws";

const offer = (service: string, on: string, usd: number, per: string): Price => ({
  usd,
  per,
  source: `${OFFERS}/${service}/current/eu-west-3/index.json`,
  on,
  confirmed: true,
});

const page = (address: string, usd: number, per: string, confirmed: boolean): Price => ({
  usd,
  per,
  source: `https://aws.amazon.com/${address}`,
  on: "2026-11-25",
  confirmed,
});

/**
 * Prices of the model, in US dollars. Those of price lists were read in public extracts of them, made on the days given
 * (2026-09-07 and 2026-10-09); the others on AWS's own pages or descriptions of them.
 */
export const prices = {
  writeUnit: offer("AmazonDynamoDB", "2026-09-07", 0.7423e-6, "write request unit"),
  readUnit: offer("AmazonDynamoDB", "2026-09-07", 0.1487e-6, "read request unit"),
  tableStorage: page("dynamodb/pricing/on-demand/", 0.3, "GB and month", false),
  recovery: page("dynamodb/pricing/on-demand/", 0.24, "GB and month of point-in-time recovery", false),
  lambdaRequest: offer("AWSLambda", "2026-10-01", 0.2e-6, "invocation"),
  lambdaCompute: offer("AWSLambda", "2026-10-01", 0.0000133334, "GB-second, arm64"),
  apiRequest: page("api-gateway/pricing/", 3.7e-6, "request to a REST API", false),
  firewallAcl: page("waf/pricing/", 5, "web ACL and month, any region", true),
  firewallRule: page("waf/pricing/", 1, "rule and month, any region", true),
  firewallRequest: page("waf/pricing/", 0.6e-6, "request inspected, any region", true),
  transferOut: offer("AWSDataTransfer", "2026-09-16", 0.09, "GB to the Internet"),
  logsIngested: offer("AmazonCloudWatch", "2026-10-07", 0.5985, "GB of logs taken in"),
  logsQueried: page("cloudwatch/pricing/", 0.0066, "GB of logs that a query looks at", false),
  logsKept: offer("AmazonCloudWatch", "2026-10-07", 0.0315, "GB of logs and month"),
  alarm: offer("AmazonCloudWatch", "2026-10-07", 0.1, "metric looked at by an alarm, and month"),
  metric: page("cloudwatch/pricing/", 0.3, "custom metric and month, by the hour", true),
  dashboard: page("cloudwatch/pricing/", 3, "dashboard and month", true),
  trace: page("xray/pricing/", 5e-6, "trace recorded", true),
  key: page("kms/pricing/", 1, "customer key and month, any region", true),
  keyRequest: page("kms/pricing/", 0.03e-4, "request to a key", true),
  secret: offer("AWSSecretsManager", "2026-09-11", 0.4, "secret and month"),
  queueRequest: offer("AWSQueueService", "2026-09-07", 0.4e-6, "request to a queue"),
  fileStorage: offer("AmazonS3", "2026-09-28", 0.024, "GB and month"),
  mail: page("ses/pricing/", 0.1e-3, "message sent", true),
} as const satisfies Readonly<Record<string, Price>>;
export type PriceName = keyof typeof prices;

/** Euros for a dollar. Reference rate of the European Central Bank around 0.86; rounded up, so that costs are too. */
export const EUROS_PER_DOLLAR = {
  rate: 0.9,
  source: "https://www.ecb.europa.eu/stats/eurofxref/",
  on: "2026-11-25",
} as const;
