/** A document to be signed on paper, as text already written in its language. */
export type Printable = {
  /** BCP 47, such as `fr`. */
  readonly language: string;
  readonly title: string;
  readonly lead: string;
  readonly sections: readonly {
    readonly title: string;
    readonly rows: readonly {
      readonly key: string;
      readonly lines: readonly string[];
      /** Written in a typewriter's letters, for fingerprints. */
      readonly code?: boolean;
    }[];
  }[];
  readonly signatures: {
    readonly title: string;
    /** A place for each: what they sit for, and their name. */
    readonly places: readonly (readonly [string, string])[];
  };
  /** At the foot of each page, before the page's number. */
  readonly foot: string;
};
