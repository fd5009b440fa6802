import type { PriceName } from "./prices.ts";

/** What requests and what they woke used, whoever counted it: the model of a year, or a territory's month. */
export type Use = {
  /** Requests answered through the site's door. */
  readonly requests: number;
  /** Invocations of functions, requests included. */
  readonly invocations: number;
  /** Memory held for so long, in GB and seconds. */
  readonly gbSeconds: number;
  readonly readUnits: number;
  readonly writeUnits: number;
  readonly bytesOut: number;
  readonly logBytes: number;
  readonly logMonths: number;
  readonly mails: number;
};

export type Line = { readonly label: string; readonly price: PriceName; readonly quantity: number };

const GB = 1e9;

/** Share of requests that X-Ray samples, beyond the first of each second. */
export const TRACED_SHARE = 0.05;

/** What a use is billed as, line by line; what stands whether anybody comes or not is elsewhere. */
export const linesOf = (use: Use): readonly Line[] => {
  const line = (label: string, price: PriceName, quantity: number): Line => ({ label, price, quantity });
  const logsGb = use.logBytes / GB;
  return [
    line("Requêtes, API", "apiRequest", use.requests),
    line("Requêtes, pare-feu", "firewallRequest", use.requests),
    line("Fonctions, appels", "lambdaRequest", use.invocations),
    line("Fonctions, calcul", "lambdaCompute", use.gbSeconds),
    line("Table, écritures", "writeUnit", use.writeUnits),
    line("Table, lectures", "readUnit", use.readUnits),
    line("Sortie vers Internet", "transferOut", use.bytesOut / GB),
    line("Journaux, entrée", "logsIngested", logsGb),
    line("Journaux, garde", "logsKept", logsGb * use.logMonths),
    line("Traces", "trace", use.requests * TRACED_SHARE),
    line("Messages", "mail", use.mails),
  ];
};
