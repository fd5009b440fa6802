import { fail, ok, type Result } from "../result.ts";
import { type Archive, type ArchiveHead, archiveHead } from "./archive.ts";
import { sortedUrn } from "./seal.ts";

export type DownloadError =
  | { readonly code: "unreachable"; readonly path: string; readonly status: number }
  /** What was answered is not the head of an archive, or not a page of ballots. */
  | { readonly code: "not-an-archive"; readonly path: string }
  /** Counted, and the bureau has not signed the archive yet. */
  | { readonly code: "not-sealed-yet" };

/** Asks the service for JSON; a refusal is `unreachable` with its status, 0 where nothing was answered. */
export type Ask = (path: string) => Promise<Result<unknown, DownloadError>>;

export type Downloading = (done: number, all: number) => void;

const PAGE = 1000;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

/** A page of ballots as the urn gives them, and the tracker after which the next one begins. */
const pageOf = (value: unknown): { readonly ballots: string[]; readonly next: string | null } | null => {
  if (!isRecord(value) || !Array.isArray(value["items"])) return null;
  const ballots: string[] = [];
  for (const item of value["items"]) {
    if (!isRecord(item) || typeof item["ballot"] !== "string") return null;
    ballots.push(item["ballot"]);
  }
  const { next } = value;
  return { ballots, next: typeof next === "string" ? next : null };
};

/** Every ballot below an address that gives them page by page, in the order an archive has them. */
export const downloadBallots = async (
  ask: Ask,
  address: string,
  progress: (done: number) => void = () => undefined,
): Promise<Result<readonly string[], DownloadError>> => {
  const all: string[] = [];
  for (let after: string | null = ""; after !== null; ) {
    const path: string = `${address}?limit=${PAGE}${after === "" ? "" : `&after=${after}`}`;
    const said = await ask(path);
    if (!said.ok) return said;
    const page = pageOf(said.value);
    if (!page) return fail({ code: "not-an-archive", path });
    all.push(...page.ballots);
    progress(all.length);
    after = page.next;
  }
  return ok(sortedUrn(all));
};

/** What precedes the ballots in an archive. `address`: `/v1/territories/…/votes/…/archive`. */
export const downloadHead = async (
  ask: Ask,
  address: string,
): Promise<Result<ArchiveHead, DownloadError>> => {
  const said = await ask(address);
  if (!said.ok) return said;
  const head = archiveHead(said.value);
  return head ? ok(head) : fail({ code: "not-an-archive", path: address });
};

/**
 * The public archive of a vote, put together from what the service gives in pieces small enough for it: head, then
 * ballots by the thousand. Nothing is believed: `verifyArchive` judges the whole.
 */
export const downloadArchive = async (
  ask: Ask,
  address: string,
  progress: Downloading = () => undefined,
): Promise<Result<Archive, DownloadError>> => {
  const head = await downloadHead(ask, address);
  if (!head.ok) return head;
  const { manifest, minutes, rule, seal, urn } = head.value;
  if (!manifest) return fail({ code: "not-sealed-yet" });
  const all = urn?.envelopes ?? 0;
  const ballots = urn
    ? await downloadBallots(ask, `/v1/urns/${urn.ballot}/ballots`, (done) => progress(done, all))
    : ok([]);
  if (!ballots.ok) return ballots;
  return ok({ manifest, minutes, rule, register: null, urn: ballots.value, journal: null, seal });
};
