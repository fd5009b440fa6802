/** Bruno's own reader of its files, which says nothing of its types. */
declare module "@usebruno/lang" {
  export const bruToJsonV2: (text: string) => unknown;
  export const bruToEnvJsonV2: (text: string) => unknown;
}
