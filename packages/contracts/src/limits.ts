/** Limits that hold for everybody, where the transports and the infrastructure apply them. */
export const limits = {
  /** Requests of one address in five minutes, at the firewall. A whole quartier may stand behind one address. */
  requestsPerAddress: 3000,
  /** Seconds over which the API counts requests, and how many of them one key or one person may send. */
  rateSeconds: 60,
  requestsPerKey: 600,
  requestsPerPerson: 600,
  /** Of all who have a part in a territory, unless its quota says otherwise; and the part of it that software leaves to people. */
  requestsPerTerritory: 3000,
  leftToPeople: 0.2,
  /** Requests that an execution environment counts before it tells the others. */
  rateBatch: 50,
  /** Seconds over which the firewall counts the requests of an address. */
  addressSeconds: 300,
  /** Requests a second to the whole site, and how many may come at once. */
  siteRate: 500,
  siteBurst: 1000,
  /** Bytes of a request to the API. */
  apiBodyBytes: 6_000_000,
  /** Wrong codes of voters from one connection, in so many minutes. */
  wrongCodes: 20,
  wrongCodesMinutes: 10,
} as const;
