import type { IncomingMessage, ServerResponse } from "node:http";
import type { default as Provider } from "oidc-provider";
import type { DemoAccount } from "./demo-account.ts";
import { errorPage } from "./other-pages.ts";
import { pageHeaders } from "./page.ts";
import { signInPage } from "./sign-in-page.ts";

const MAX_BODY = 2000;

const readForm = async (request: IncomingMessage): Promise<URLSearchParams> => {
  let body = "";
  for await (const chunk of request) {
    body += String(chunk);
    if (body.length > MAX_BODY) break;
  }
  return new URLSearchParams(body.slice(0, MAX_BODY));
};

/** The step between the authorization request and its answer: a page of accounts, then the one chosen. */
export const interaction =
  (provider: Provider, accounts: readonly DemoAccount[], baseUrl: string) =>
  async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const show = (status: number, page: string): void => {
      response.writeHead(status, pageHeaders(baseUrl));
      response.end(page);
    };
    // Throws when the browser that comes is not the one that was sent here, or comes too late.
    const details = await provider.interactionDetails(request, response).catch(() => null);
    if (!details) return show(400, errorPage(`${baseUrl}/`, "interaction_expired"));

    const action = `/${(request.url ?? "").split("?", 1)[0]?.replace(/^\/+/, "")}`;
    if (request.method !== "POST") return show(200, signInPage(accounts, action));

    const chosen = (await readForm(request)).get("account");
    const account = accounts.find((one) => one.sub === chosen);
    const result = account
      ? { login: { accountId: account.sub } }
      : { error: "access_denied", error_description: "no account was chosen" };
    await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
  };
