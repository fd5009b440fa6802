/** Everything of a territory, record by record. */
export type Exported = AsyncIterable<{ readonly record: string; readonly value: unknown }>;

/** How an archive is made and put where it rests. */
export type ArchiveWorkshop = {
  readonly make: (
    records: Exported,
    about: { readonly territory: string; readonly at: string },
  ) => Promise<Uint8Array<ArrayBuffer>>;
  readonly put: (territory: string, id: string, bytes: Uint8Array<ArrayBuffer>) => Promise<void>;
};

/** An archive as whoever asked for it gets it: its bytes, or an address that gives them for some minutes. */
export type ArchiveFile =
  | { readonly kind: "bytes"; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: "link"; readonly url: string };

/** Where archives rest for a day, apart from the table. */
export type Archives = {
  /** Absent where they are prepared elsewhere, in the background: there, nobody begins one by looking at it. */
  readonly workshop?: ArchiveWorkshop | undefined;
  /** The archive of an export that is done, to be kept under this file name; `null` once it is gone. */
  readonly fetch: (territory: string, id: string, fileName: string) => Promise<ArchiveFile | null>;
  /** Removes these archives of a territory that is erased; those that are gone already do no harm. */
  readonly remove: (territory: string, ids: readonly string[]) => Promise<void>;
};
