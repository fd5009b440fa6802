import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

type Json = Readonly<Record<string, unknown>>;

export type Assumed = { readonly role: string; readonly tags: Readonly<Record<string, string>> };
export type StoredObject = { readonly body: Buffer; readonly type: string; readonly accessKey: string };
export type SentMail = { readonly accessKey: string; readonly to: readonly string[]; readonly message: Json };
/** What CloudWatch tells: alarms that ring, and the age of the last records of each function, in milliseconds. */
export type Watched = {
  alarms: readonly { readonly name: string; readonly description: string; readonly since: string }[];
  ages: Readonly<Record<string, number>>;
  /** Rows that a query of logs answers, and what it was asked. */
  rows: readonly Readonly<Record<string, string>>[];
  queries: Json[];
};
export type QueuedMessage = {
  readonly queue: string;
  readonly body: string;
  readonly accessKey: string;
  /** Seconds that it is held back; absent where it is not. */
  readonly delay?: number;
};

const isObject = (value: unknown): value is Json => typeof value === "object" && value !== null;
const object = (value: unknown): Json => (isObject(value) ? value : {});
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const text = (value: unknown): string => (typeof value === "string" ? value : "");

const XML = { "content-type": "text/xml" };
const AMZ_JSON = { "content-type": "application/x-amz-json-1.0" };

const assumedXml = (accessKey: string, expiration: string): string =>
  `<AssumeRoleResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><AssumeRoleResult><Credentials>` +
  `<AccessKeyId>${accessKey}</AccessKeyId><SecretAccessKey>s</SecretAccessKey><SessionToken>t</SessionToken>` +
  `<Expiration>${expiration}</Expiration></Credentials></AssumeRoleResult></AssumeRoleResponse>`;

const signerOf = (request: IncomingMessage): string => {
  const signed = request.headers.authorization ?? decodeURIComponent(request.url ?? "");
  return /Credential=([^/]+)\//.exec(signed)?.[1] ?? "";
};

/** The services around the table, as far as the functions call them. Keeps everything it is asked. */
export const startAwsStub = async (secret: Json = {}, now: () => number = Date.now) => {
  const assumed: Assumed[] = [];
  const objects = new Map<string, StoredObject>();
  const removed: { readonly key: string; readonly accessKey: string }[] = [];
  const mails: SentMail[] = [];
  const queued: QueuedMessage[] = [];
  const watched: Watched = { alarms: [], ages: {}, rows: [], queries: [] };
  let asked = 0;
  let refuseRoles = false;
  let refuseSecrets = false;
  let refuseMail: string | null = null;

  const assumeRole = (form: URLSearchParams, signer: string, response: ServerResponse): void => {
    const tags: Record<string, string> = {};
    for (let index = 1; form.has(`Tags.member.${index}.Key`); index += 1) {
      tags[form.get(`Tags.member.${index}.Key`) ?? ""] = form.get(`Tags.member.${index}.Value`) ?? "";
    }
    assumed.push({ role: form.get("RoleArn") ?? "", tags });
    const territory = tags["territory"] ?? "";
    if (refuseRoles || territory === "") {
      response.writeHead(403, XML);
      response.end(`<ErrorResponse><Error><Code>AccessDenied</Code></Error></ErrorResponse>`);
      return;
    }
    const [, name] = signer.split(".");
    const ends = new Date(now() + Number(form.get("DurationSeconds")) * 1000).toISOString();
    response.writeHead(200, XML);
    response.end(assumedXml(`territory.${name}.${territory}`, ends));
  };

  const queue = (target: string, body: Json, signer: string, response: ServerResponse): void => {
    const url = text(body["QueueUrl"]);
    if (target.endsWith("GetQueueAttributes")) {
      const waiting = queued.filter((one) => one.queue === url).length;
      const counts = {
        ApproximateNumberOfMessages: String(waiting),
        ApproximateNumberOfMessagesNotVisible: "0",
      };
      response.writeHead(200, AMZ_JSON);
      response.end(JSON.stringify({ Attributes: counts }));
      return;
    }
    const entries = target.endsWith("Batch")
      ? list(body["Entries"]).map(object)
      : [{ MessageBody: body["MessageBody"], DelaySeconds: body["DelaySeconds"] }];
    for (const entry of entries) {
      const delay = entry["DelaySeconds"];
      const held = typeof delay === "number" ? { delay } : {};
      queued.push({ queue: url, body: text(entry["MessageBody"]), accessKey: signer, ...held });
    }
    response.writeHead(200, AMZ_JSON);
    const successful = entries.map((entry) => ({
      Id: entry["Id"],
      MessageId: "m",
      MD5OfMessageBody: createHash("md5").update(text(entry["MessageBody"])).digest("hex"),
    }));
    response.end(JSON.stringify(target.endsWith("Batch") ? { Successful: successful } : successful[0]));
  };

  const watch = (target: string, body: Json, response: ServerResponse): void => {
    response.writeHead(200, AMZ_JSON);
    if (target.endsWith("DescribeAlarms")) {
      const named = watched.alarms.filter(({ name }) => name.startsWith(text(body["AlarmNamePrefix"])));
      const MetricAlarms = named.map(({ description, since }) => ({
        AlarmDescription: description,
        StateUpdatedTimestamp: Date.parse(since) / 1000,
      }));
      response.end(JSON.stringify({ MetricAlarms }));
      return;
    }
    const MetricDataResults = list(body["MetricDataQueries"])
      .map(object)
      .map((query) => {
        const [dimension] = list(object(object(query["MetricStat"])["Metric"])["Dimensions"]).map(object);
        const age = watched.ages[text(dimension?.["Value"])];
        return { Id: query["Id"], Values: age === undefined ? [] : [age] };
      });
    response.end(JSON.stringify({ MetricDataResults }));
  };

  /** A query that is still running the first time it is asked about. */
  const queryLogs = (target: string, body: Json, response: ServerResponse): void => {
    response.writeHead(200, AMZ_JSON);
    if (target.endsWith("StartQuery")) {
      watched.queries.push(body);
      asked = 0;
      response.end(JSON.stringify({ queryId: "q" }));
      return;
    }
    asked += 1;
    const results = watched.rows.map((row) =>
      Object.entries(row).map(([field, value]) => ({ field, value })),
    );
    response.end(JSON.stringify(asked === 1 ? { status: "Running" } : { status: "Complete", results }));
  };

  const mail = (body: Json, signer: string, response: ServerResponse): void => {
    if (refuseMail !== null) {
      response.writeHead(400, { "content-type": "application/json", "x-amzn-errortype": refuseMail });
      response.end("{}");
      return;
    }
    const to = list(object(body["Destination"])["ToAddresses"]).map(text);
    mails.push({ accessKey: signer, to, message: object(object(body["Content"])["Simple"]) });
    response.writeHead(200, { "content-type": "application/json" });
    response.end(JSON.stringify({ MessageId: "m" }));
  };

  const stored = (request: IncomingMessage, bytes: Buffer, response: ServerResponse): void => {
    const key = decodeURIComponent(new URL(request.url ?? "", "http://s3").pathname);
    if (request.method === "PUT") {
      objects.set(key, {
        body: bytes,
        type: request.headers["content-type"] ?? "",
        accessKey: signerOf(request),
      });
      response.writeHead(200, { etag: '"e"' });
      response.end();
      return;
    }
    if (request.method === "DELETE") {
      objects.delete(key);
      removed.push({ key, accessKey: signerOf(request) });
      response.writeHead(204);
      response.end();
      return;
    }
    const found = objects.get(key);
    response.writeHead(found ? 200 : 404, { "content-type": found?.type ?? "text/plain" });
    response.end(found?.body);
  };

  const answer = (request: IncomingMessage, bytes: Buffer, response: ServerResponse): void => {
    const target = String(request.headers["x-amz-target"] ?? "");
    const body = bytes.toString();
    const signer = signerOf(request);
    if (target.startsWith("AmazonSQS.")) {
      queue(target, object(JSON.parse(body)), signer, response);
    } else if (target.startsWith("GraniteServiceVersion20100801.")) {
      watch(target, object(JSON.parse(body)), response);
    } else if (target.startsWith("Logs_20140328.")) {
      queryLogs(target, object(JSON.parse(body)), response);
    } else if (target === "secretsmanager.GetSecretValue") {
      response.writeHead(refuseSecrets ? 400 : 200, AMZ_JSON);
      response.end(refuseSecrets ? "{}" : JSON.stringify({ SecretString: JSON.stringify(secret) }));
    } else if (request.url === "/v2/email/outbound-emails") {
      mail(object(JSON.parse(body)), signer, response);
    } else if (body.startsWith("Action=AssumeRole")) {
      assumeRole(new URLSearchParams(body), signer, response);
    } else {
      stored(request, bytes, response);
    }
  };

  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => answer(request, Buffer.concat(chunks), response));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address: AddressInfo | string | null = server.address();
  const endpoint = `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`;

  return {
    endpoint,
    assumed,
    objects,
    removed,
    watched,
    mails,
    queued,
    /** No role can be taken any more, or can again. */
    refuseSecrets: (refuse: boolean): void => {
      refuseSecrets = refuse;
    },
    refuseRoles: (refuse: boolean): void => {
      refuseRoles = refuse;
    },
    /** Mail is refused with this type of error, or accepted again. */
    refuseMail: (type: string | null): void => {
      refuseMail = type;
    },
    stop: (): void => {
      server.closeAllConnections();
      server.close();
    },
  };
};
