type HttpRequest = {
  readonly method?: string;
  readonly path: string;
  readonly query?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly cookies?: readonly string[];
  readonly body?: string;
  readonly base64?: boolean;
};

/** An event of an HTTP API, payload format 2.0, as AWS documents it. */
export const httpEvent = ({
  method = "GET",
  path,
  query = "",
  headers = {},
  cookies,
  body,
  base64 = false,
}: HttpRequest) => ({
  version: "2.0",
  routeKey: "$default",
  rawPath: path,
  rawQueryString: query,
  ...(cookies ? { cookies } : {}),
  headers: {
    accept: "application/json",
    host: "abcdef1234.execute-api.eu-west-3.amazonaws.com",
    "x-forwarded-for": "192.0.2.7",
    "x-forwarded-port": "443",
    "x-forwarded-proto": "https",
    "x-amzn-trace-id": `Root=1-6745a2c0-${"0".repeat(24)}`,
    ...headers,
  },
  requestContext: {
    accountId: "111111111111",
    apiId: "abcdef1234",
    domainName: "abcdef1234.execute-api.eu-west-3.amazonaws.com",
    domainPrefix: "abcdef1234",
    http: { method, path, protocol: "HTTP/1.1", sourceIp: "192.0.2.7", userAgent: "curl/8" },
    requestId: "JKJaXmPLvHcESHA=",
    routeKey: "$default",
    stage: "$default",
    time: "05/Jan/2026:08:00:00 +0000",
    timeEpoch: 1767600000000,
  },
  ...(body === undefined ? {} : { body }),
  isBase64Encoded: base64,
});

/** The same of a regional REST API, payload format 1.0. */
export const restEvent = ({
  method = "GET",
  path,
  query = "",
  headers = {},
  body,
  base64 = false,
}: HttpRequest) => {
  const names = { accept: "application/json", host: "ipt.example", ...headers };
  const parameters = [...new URLSearchParams(query)];
  return {
    resource: "/v1/{proxy+}",
    path,
    httpMethod: method,
    headers: names,
    multiValueHeaders: Object.fromEntries(Object.entries(names).map(([name, value]) => [name, [value]])),
    queryStringParameters: query === "" ? null : Object.fromEntries(parameters),
    multiValueQueryStringParameters:
      query === "" ? null : Object.fromEntries(parameters.map(([name, value]) => [name, [value]])),
    pathParameters: { proxy: path.replace(/^\/v1\//, "") },
    stageVariables: null,
    requestContext: {
      resourcePath: "/v1/{proxy+}",
      httpMethod: method,
      path,
      stage: "live",
      identity: { sourceIp: "192.0.2.7", userAgent: "curl/8" },
      requestId: "c6af9ac6-7b61-11e6-9a41-93e8deadbeef",
    },
    body: body ?? null,
    isBase64Encoded: base64,
  };
};

type Change = {
  readonly name?: "INSERT" | "MODIFY" | "REMOVE";
  readonly pk: string;
  readonly sk: string;
  readonly image?: Readonly<Record<string, unknown>>;
};

/** A batch of a DynamoDB stream as Lambda hands it over. */
export const streamEvent = (changes: readonly Change[]) => ({
  Records: changes.map(({ name = "MODIFY", pk, sk, image = {} }, index) => ({
    eventID: `event-${index}`,
    eventName: name,
    eventVersion: "1.1",
    eventSource: "aws:dynamodb",
    awsRegion: "eu-west-3",
    dynamodb: {
      ApproximateCreationDateTime: 1767600000,
      Keys: { pk: { S: pk }, sk: { S: sk } },
      ...(name === "REMOVE" ? {} : { NewImage: { pk: { S: pk }, sk: { S: sk }, ...image } }),
      SequenceNumber: String(111_000_000_000_000 + index),
      SizeBytes: 120,
      StreamViewType: "NEW_AND_OLD_IMAGES",
    },
    eventSourceARN:
      "arn:aws:dynamodb:eu-west-3:111111111111:table/internet-pour-tous/stream/2026-01-05T08:00:00.000",
  })),
});

/** A batch of an SQS queue as Lambda hands it over. */
export const queueEvent = (bodies: readonly string[]) => ({
  Records: bodies.map((body, index) => ({
    messageId: `message-${index}`,
    receiptHandle: "handle",
    body,
    attributes: {
      ApproximateReceiveCount: "1",
      SentTimestamp: "1767600000000",
      SenderId: "AROAEXAMPLE:schedule",
      ApproximateFirstReceiveTimestamp: "1767600000001",
    },
    messageAttributes: {},
    md5OfBody: "e",
    eventSource: "aws:sqs",
    eventSourceARN: "arn:aws:sqs:eu-west-3:111111111111:vote-clock",
    awsRegion: "eu-west-3",
  })),
});

/** A tick of an EventBridge rule. */
export const scheduleEvent = (time: string) => ({
  version: "0",
  id: "53dc4d37-cffa-4f76-80c9-8b7d4a4d2eaa",
  "detail-type": "Scheduled Event",
  source: "aws.events",
  account: "111111111111",
  time,
  region: "eu-west-3",
  resources: ["arn:aws:events:eu-west-3:111111111111:rule/vote-clock"],
  detail: {},
});
