// The loop of Lambda's own runtime: loads a handler, asks for an event, answers it, asks for the next.
//
// Like that runtime, it takes `http` without importing it: importing it by name loads all that Node hangs on it, `fetch`
// included, and what a handler costs would be counted as the runtime's.
const { request } = process.getBuiltinModule("node:http");

const {
  AWS_LAMBDA_RUNTIME_API: api,
  LAMBDA_TASK_ROOT: folder,
  _HANDLER: handlerName = "index.handler",
} = process.env;
const base = `http://${api}/2018-06-01/runtime`;

const call = (method, path, body) =>
  new Promise((resolve, reject) => {
    const sent = request(`${base}${path}`, { method }, (response) => {
      const chunks = [];
      response.on("data", (chunk) => chunks.push(chunk));
      response.on("end", () =>
        resolve({ headers: response.headers, body: Buffer.concat(chunks).toString() }),
      );
    });
    sent.on("error", reject);
    sent.end(body);
  });

// A rehearsal has its own instant, whatever the day it is run and however long it takes.
let instant = Date.parse(process.env.REHEARSAL_NOW);
if (process.env.REHEARSAL_NOW) {
  const RealDate = Date;
  globalThis.Date = class extends RealDate {
    constructor(...parts) {
      super(...(parts.length === 0 ? [instant] : parts));
    }
    static now() {
      return instant;
    }
  };
}

// Files read until the first answer, told only when asked: it takes time.
const loaded = [];
if (process.env.REHEARSAL_LOADED) {
  process.getBuiltinModule("node:module").registerHooks({
    load: (url, context, next) => {
      if (url.startsWith("file:")) loaded.push(url.split("/").at(-1));
      return next(url, context);
    },
  });
}

const described = (error) =>
  JSON.stringify({ errorType: error?.name ?? "Error", errorMessage: String(error?.message ?? error) });

const spent = (since) => {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
};

const cpuAtStart = process.cpuUsage();
const started = performance.now();
const [file, name] = handlerName.split(".");
let handler;
try {
  handler = (await import(`${folder}/${file}.mjs`))[name];
} catch (error) {
  await call("POST", "/init/error", described(error));
  process.exit(1);
}
const imported = performance.now() - started;
const importCpu = spent(cpuAtStart);

for (let first = true; ; first = false) {
  const { headers, body } = await call("GET", "/invocation/next");
  const id = headers["lambda-runtime-aws-request-id"];
  process.env._X_AMZN_TRACE_ID = headers["lambda-runtime-trace-id"];
  instant = Date.parse(headers["rehearsal-now"] ?? process.env.REHEARSAL_NOW);
  const context = { awsRequestId: id, getRemainingTimeInMillis: () => 30_000 };
  const cpuBefore = process.cpuUsage();
  const asked = performance.now();
  try {
    const result = await handler(JSON.parse(body), context);
    const answered = performance.now() - asked;
    const cpu = importCpu + spent(cpuBefore);
    const times = first
      ? `?import=${imported}&answer=${answered}&cpu=${cpu}&importCpu=${importCpu}&loaded=${loaded}`
      : "";
    await call("POST", `/invocation/${id}/response${times}`, JSON.stringify(result ?? null));
  } catch (error) {
    await call("POST", `/invocation/${id}/error`, described(error));
  }
}
