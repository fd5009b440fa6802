/** What a form sent: every name with its values in order, texts as typed. */
export type FormInput = {
  readonly values: ReadonlyMap<string, readonly string[]>;
  readonly files: ReadonlyMap<string, File>;
  /** First value of a field, `""` where there is none. */
  readonly text: (name: string) => string;
  readonly all: (name: string) => readonly string[];
  /** Key under which sending the form again counts once; null when it is missing or no such key. */
  readonly key: string | null;
  /** The revision that the person saw; null where the form edits nothing. */
  readonly revision: number | null;
};

/** Names of the hidden fields, kept apart from what a person types. */
export const FORM_TOKEN = "_token";
export const FORM_KEY = "_key";
export const FORM_REVISION = "_revision";
export const HIDDEN_FIELDS: readonly string[] = [FORM_TOKEN, FORM_KEY, FORM_REVISION];

const KEY = /^[A-Za-z0-9_-]{16,64}$/;

export const formInput = (
  values: ReadonlyMap<string, readonly string[]>,
  files: ReadonlyMap<string, File> = new Map(),
): FormInput => {
  const all = (name: string): readonly string[] => values.get(name) ?? [];
  const text = (name: string): string => all(name)[0] ?? "";
  const key = text(FORM_KEY);
  const revision = text(FORM_REVISION);
  return {
    values,
    files,
    text,
    all,
    key: KEY.test(key) ? key : null,
    revision: /^\d{1,9}$/.test(revision) ? Number(revision) : null,
  };
};
