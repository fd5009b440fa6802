import type { Bilingual } from "../operation.ts";

export type FailureText = {
  readonly status: 400 | 401 | 403 | 404 | 405 | 409 | 410 | 412 | 413 | 415 | 422 | 428 | 429 | 503;
  /** What happened, in one sentence. */
  readonly title: Bilingual;
  /** What to do about it. */
  readonly fix: Bilingual;
};

/** One row of the table of texts: status, then what happened and what to do, in French and English. */
export const text = (
  status: FailureText["status"],
  fr: string,
  en: string,
  fixFr: string,
  fixEn: string,
): FailureText => ({ status, title: { fr, en }, fix: { fr: fixFr, en: fixEn } });
