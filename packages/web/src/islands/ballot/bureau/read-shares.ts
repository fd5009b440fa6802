import { fromBase64Url } from "@ipt/ballot/base64url.ts";
import type { Urn } from "@ipt/ballot/composition.ts";
import { openUrn, type SealedUrn } from "@ipt/ballot/sealing.ts";
import { readShare, type Share } from "@ipt/ballot/share.ts";
import type { Panel } from "./panel.ts";

const bytes = (text: string) => fromBase64Url(text) ?? new Uint8Array();

/** The sealing as the page tells it. */
export const sealedOf = ({ given }: Panel): SealedUrn => ({
  voteId: given("ballot"),
  urnKey: bytes(given("urnKey")),
  bureauKey: bytes(given("bureauKey")),
  fingerprints: given("fingerprints").split(" "),
});

/** What was given in each place for a share: a file, or else what was typed or scanned. */
const textsIn = async (root: HTMLElement): Promise<readonly string[]> => {
  const texts: string[] = [];
  for (const place of root.querySelectorAll<HTMLElement>("[data-share]")) {
    const file = place.querySelector<HTMLInputElement>("input[type=file]")?.files?.[0];
    const typed = place.querySelector("textarea")?.value ?? "";
    texts.push(file && typed.trim() === "" ? await file.text() : typed);
  }
  return texts;
};

const factsOf = (error: object): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(error).map(([name, value]: [string, unknown]) => [
      name,
      Array.isArray(value) ? value.join(", ") : String(value),
    ]),
  );

/** The shares given in the panel, each read and known to be of this sealing; else what is wrong, and with which. */
export const sharesIn = async (panel: Panel): Promise<readonly Share[] | null> => {
  const shares: Share[] = [];
  for (const [place, text] of (await textsIn(panel.root)).entries()) {
    const share = await readShare(text, sealedOf(panel));
    if (!share.ok) {
      panel.complain(share.error.code, { ...factsOf(share.error), place: String(place + 1) });
      return null;
    }
    shares.push(share.value);
  }
  return shares;
};

/** Nothing of a share stays on the screen once it was used. */
export const forgetShares = ({ root }: Panel): void => {
  for (const place of root.querySelectorAll<HTMLElement>("[data-share]")) {
    for (const field of place.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("input, textarea")) {
      field.value = "";
    }
  }
};

/** The urn's secret, here and nowhere else, from the two shares given in the panel. */
export const urnIn = async (panel: Panel): Promise<Urn | null> => {
  const shares = await sharesIn(panel);
  if (!shares) return null;
  const urn = await openUrn(sealedOf(panel), shares);
  if (!urn.ok) panel.complain(urn.error.code, factsOf(urn.error));
  return urn.ok ? urn.value : null;
};
