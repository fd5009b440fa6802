import { isIpAddress, isLoopbackAddress } from "./public-address.ts";

/** Ports that an endpoint may listen to: no other service of a host is ever spoken to. */
const PORTS: ReadonlySet<string> = new Set(["", "443", "8443"]);
const MOST_LENGTH = 500;

/** Names that only a local network knows. */
const LOCAL_NAME = /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|corp|private|home\.arpa)$/;

/** Why an address can't be an endpoint. */
export type UrlRefusal =
  | "url"
  | "url-too-long"
  | "url-not-https"
  | "url-secret"
  | "url-port"
  | "url-not-public";

type Where = {
  /** True on one's own machine only: `http` to this machine is allowed, for trials. */
  readonly local: boolean;
};

const bare = (hostname: string): string => hostname.replace(/^\[|\]$/g, "").replace(/\.$/, "");

/** This machine itself, by address or by name. */
export const isThisMachine = (hostname: string): boolean =>
  isLoopbackAddress(bare(hostname)) || bare(hostname) === "localhost";

/** Judges an address as written; what its name resolves to is judged at each sending. Null when it may be used. */
export const urlRefusal = (text: string, { local }: Where): UrlRefusal | null => {
  if (text.length > MOST_LENGTH) return "url-too-long";
  if (!URL.canParse(text)) return "url";
  const url = new URL(text);
  if (url.username !== "" || url.password !== "" || url.hash !== "") return "url-secret";
  if (local && isThisMachine(url.hostname) && /^https?:$/.test(url.protocol)) return null;
  if (url.protocol !== "https:") return "url-not-https";
  if (!PORTS.has(url.port)) return "url-port";
  const name = bare(url.hostname);
  if (isIpAddress(name) || !name.includes(".") || LOCAL_NAME.test(name)) return "url-not-public";
  return null;
};
