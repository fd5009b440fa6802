import { sandboxRegister } from "./sandbox-register.ts";

/** The fictitious quartier's list as a landlord's spreadsheet exports it: `;` between cells, CRLF at line ends. */
export const sandboxRegisterCsv = (street: string, dwellings: number): string =>
  sandboxRegister(street, dwellings)
    .map((row) => `${row.cells.join(";")}\r\n`)
    .join("");
