import { type Browser, createBrowser } from "./browser.ts";

/** Signs a demonstration account in as a person would, and gives the browser that now carries the session. */
export const signInAs = async (
  baseUrl: string,
  account: string,
  browser = createBrowser(),
): Promise<Browser> => {
  const { response, address } = await browser.follow(`${baseUrl}/auth/sign-in`);
  await response.body?.cancel();
  if (address.includes("/interaction/")) {
    const back = await browser.submit(address, { account });
    await back.response.body?.cancel();
  }
  if (!browser.cookies().has("ipt")) throw new Error(`${account} could not sign in`);
  return browser;
};
