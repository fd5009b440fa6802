import { request as secureRequest } from "node:https";

export type Posted = { readonly status: number; readonly body: string };
export type PostForm = (url: URL, headers: Readonly<Record<string, string>>, body: string) => Promise<Posted>;

/** As long as a call to the table may take. */
const TIMEOUT_MS = 3000;
const MOST_CHARACTERS = 100_000;

/** One POST over Node's own client: rejects when it is not answered in three seconds. */
export const postForm: PostForm = (url, headers, body) =>
  new Promise((resolve, reject) => {
    // Importing `node:http` by name would load all that Node hangs on it, `fetch` and sockets included.
    const send = url.protocol === "https:" ? secureRequest : process.getBuiltinModule("node:http").request;
    const request = send(
      url,
      { method: "POST", headers: { ...headers, "content-length": Buffer.byteLength(body) } },
      (response) => {
        let text = "";
        response.setEncoding("utf8");
        response.on("data", (chunk: string) => {
          text += chunk;
          if (text.length > MOST_CHARACTERS) request.destroy(new Error("answer too long"));
        });
        response.on("end", () => resolve({ status: response.statusCode ?? 0, body: text }));
        response.on("error", reject);
      },
    );
    request.setTimeout(TIMEOUT_MS, () =>
      request.destroy(Object.assign(new Error("timeout"), { code: "ETIMEDOUT" })),
    );
    request.on("error", reject);
    request.end(body);
  });
