/** A static file of the site. Its name holds a hash of its content, so browsers may keep it for ever. */
export type Asset = {
  /** Address on the site, such as `/assets/site-1a2b3c4d.css`. */
  readonly path: string;
  readonly type: string;
  readonly body: Uint8Array<ArrayBuffer>;
  /** The same, compressed; null where compression gains nothing. */
  readonly gzip: Uint8Array<ArrayBuffer> | null;
};

export const ASSET_NAMES = [
  "styles",
  "styles-rtl",
  "script",
  "voter",
  "verify",
  "archive",
  "letters",
  "bureau",
  "field",
  "desk",
  "count-worker",
  "check-worker",
  "icon",
] as const;
/** Scripts of a few pages, never loaded by another. */
export const ISLANDS = [
  "voter",
  "verify",
  "archive",
  "letters",
  "bureau",
  "field",
  "desk",
] as const satisfies readonly (typeof ASSET_NAMES)[number][];
export type Island = (typeof ISLANDS)[number];
/** Scripts that work beside a page's own, out of the way of what it shows. */
export type WorkerScript = "count-worker" | "check-worker";
export type AssetName = (typeof ASSET_NAMES)[number];

/** What pages link to, by role. */
export type Assets = Readonly<Record<AssetName, Asset>>;
