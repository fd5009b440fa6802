/** A browser reduced to what sign-in needs: cookies kept per host, redirections followed one by one. */
export type Browser = {
  readonly open: (address: string, init?: RequestInit) => Promise<Response>;
  /** Follows redirections, at most 10, and gives the last answer with the address it came from. */
  readonly follow: (address: string, init?: RequestInit) => Promise<{ response: Response; address: string }>;
  /** Sends a page's form as a button would. */
  readonly submit: (
    address: string,
    fields: Record<string, string>,
  ) => Promise<{ response: Response; address: string }>;
  readonly cookies: () => ReadonlyMap<string, string>;
  /** Value for a `cookie` header. */
  readonly cookieHeader: () => string;
};

export const createBrowser = (): Browser => {
  const jar = new Map<string, string>();
  const header = (): string => [...jar].map(([name, value]) => `${name}=${value}`).join("; ");

  const keep = (response: Response): void => {
    for (const line of response.headers.getSetCookie()) {
      const [pair = "", ...attributes] = line.split(";");
      const at = pair.indexOf("=");
      const name = pair.slice(0, at).trim();
      const gone = attributes.some((attribute) =>
        /max-age=0$|expires=thu, 01 jan 1970/i.test(attribute.trim()),
      );
      if (gone) jar.delete(name);
      else jar.set(name, pair.slice(at + 1));
    }
  };

  const open: Browser["open"] = async (address, init = {}) => {
    const headers = new Headers(init.headers);
    if (jar.size > 0) headers.set("cookie", header());
    const response = await fetch(address, { ...init, headers, redirect: "manual" });
    keep(response);
    return response;
  };

  const follow: Browser["follow"] = async (address, init) => {
    let current = address;
    let response = await open(current, init);
    for (let step = 0; step < 10; step += 1) {
      const location = response.headers.get("location");
      if (!location) break;
      await response.body?.cancel();
      current = new URL(location, current).href;
      response = await open(current);
    }
    return { response, address: current };
  };

  return {
    open,
    follow,
    submit: (address, fields) => follow(address, { method: "POST", body: new URLSearchParams(fields) }),
    cookies: () => jar,
    cookieHeader: header,
  };
};
