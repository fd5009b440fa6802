import { DOOR } from "@ipt/domain/territory/territory-id.ts";
import type { ItemChange } from "../world/changes.ts";

const GENERATED = /(?:\b|(?<=msg_))[0-9a-hjkmnp-tv-z]{26}\b/g;
const DIGEST = /\b[0-9a-f]{64}\b/g;
/** A signing key made for the occasion, in base64url. */
const SIGNING_KEY = /[\w+/=-]{200,}/g;
/** What the secret of a webhook is derived from. */
const SALT = /(?<="salt":")[\w-]{32}(?=")/g;
const API_KEY = /ipt_(?:live|test)_\w+/g;

const isStep = ({ type, after }: ItemChange): boolean => {
  const value: unknown = after?.["d"];
  if (type !== "event" || typeof value !== "object" || value === null || !("data" in value)) return false;
  return typeof value.data === "object" && value.data !== null && "step" in value.data;
};

/**
 * An import writes its pages under an edition that nobody reads until one transaction puts it in force: what an import
 * that failed leaves behind is swept later, and no reader sees it. How far it went is told apart.
 */
const isUnseen = (change: ItemChange): boolean =>
  change.type === "registerPage" ||
  change.type === "registerImport" ||
  change.type === "dataImport" ||
  isStep(change);

/** Requests for territories are counted before anything is written, and stay counted when that then fails. */
const isAtTheDoor = ({ type, pk }: ItemChange): boolean =>
  type === "allowance" && pk.startsWith(`T#${DOOR}#`);

/** What a request changed, with chosen ids and secrets left out: equal for two requests that did the same. */
export const told = (changes: readonly ItemChange[]): string[] =>
  changes
    .filter((change) => !isUnseen(change) && !isAtTheDoor(change))
    .map((change) =>
      JSON.stringify(change)
        .replace(API_KEY, "<key>")
        .replace(SALT, "<salt>")
        .replace(SIGNING_KEY, "<key>")
        .replace(DIGEST, "<digest>")
        .replace(GENERATED, "<id>"),
    )
    .sort();
