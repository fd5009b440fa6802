/** Everything of a territory, record by record. */
export type Exported = AsyncIterable<{ readonly record: string; readonly value: unknown }>;

/** Where archives are made and rest for a day, apart from the table. */
export type Archives = {
  readonly make: (
    records: Exported,
    about: { readonly territory: string; readonly at: string },
  ) => Promise<Uint8Array<ArrayBuffer>>;
  readonly put: (territory: string, id: string, bytes: Uint8Array<ArrayBuffer>) => Promise<void>;
  /** `null` once it is gone. */
  readonly get: (territory: string, id: string) => Promise<Uint8Array<ArrayBuffer> | null>;
  /** Everything kept of a territory, when it is erased. */
  readonly removeAll: (territory: string) => Promise<void>;
};
