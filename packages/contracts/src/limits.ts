/** Limits that hold for everybody, where the transports and the infrastructure apply them. */
export const limits = {
  /** Requests of one address in five minutes, at the firewall. A whole quartier may stand behind one address. */
  requestsPerAddress: 3000,
  /** Requests a second to the whole site, and how many may come at once. */
  siteRate: 500,
  siteBurst: 1000,
  /** Bytes of a request to the API. */
  apiBodyBytes: 6_000_000,
  /** Wrong codes of voters from one connection, in so many minutes. */
  wrongCodes: 20,
  wrongCodesMinutes: 10,
} as const;
