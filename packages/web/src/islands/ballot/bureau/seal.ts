import { toBase64Url } from "@ipt/ballot/base64url.ts";
import { sealUrn } from "@ipt/ballot/sealing.ts";
import { writeShare, writeShareFile } from "@ipt/ballot/share.ts";
import { saveText } from "../save-text.ts";
import { send } from "./call-api.ts";
import { drawQr } from "./draw-qr.ts";
import { comeBack, fillPanel, type Panel, panelOf } from "./panel.ts";
import { forgetShares, sharesIn } from "./read-shares.ts";

type Made = {
  readonly body: object;
  /** By seat: what is printed, and the file. */
  readonly texts: readonly { readonly printed: string; readonly file: string }[];
};

const make = async (panel: Panel): Promise<Made> => {
  const { sealed, shares } = await sealUrn(panel.given("ballot"));
  const partners = panel.given("partners").split(" ");
  const texts = await Promise.all(
    shares.map(async (share) => ({ printed: await writeShare(share), file: await writeShareFile(share) })),
  );
  const body = {
    urnKey: toBase64Url(sealed.urnKey),
    bureauKey: toBase64Url(sealed.bureauKey),
    shares: sealed.fingerprints.map((fingerprint, place) => ({
      partner: partners[place] ?? "",
      fingerprint,
    })),
    register: panel.given("register"),
  };
  return { body, texts };
};

const sheetOf = (panel: Panel): HTMLElement | null => panel.root.querySelector("[data-sheet]");

/** One member's sheet is the only thing that a printer gets. */
const print = (panel: Panel, text: string, member: string): void => {
  const [sheet, drawing] = [sheetOf(panel), panel.root.querySelector<HTMLElement>("[data-qr]")];
  if (!sheet || !drawing) return;
  drawing.replaceChildren(drawQr(text, panel.given("qrLabel")));
  fillPanel(panel, { member, share: text });
  sheet.hidden = false;
  globalThis.addEventListener("afterprint", () => {
    sheet.hidden = true;
    drawing.replaceChildren();
    fillPanel(panel, { share: "" });
  });
  globalThis.print();
};

/** The ceremony: keys are made here, shares given out, and only what is public is sent. */
const ceremony = (panel: Panel): void => {
  let made: Made | null = null;
  const given = new Set<number>();
  const placeOf = (button: HTMLElement): number => Number(button.dataset["place"]);
  const note = (place: number): void => {
    given.add(place);
    const mark = panel.root.querySelector<HTMLElement>(`[data-given="${place}"]`);
    if (mark) mark.hidden = false;
  };
  const warn = (event: BeforeUnloadEvent): void => event.preventDefault();

  panel.on("make", async () => {
    made = await make(panel);
    globalThis.addEventListener("beforeunload", warn);
    panel.screens.show("shares");
  });
  panel.on("save", (button) => {
    const text = made?.texts[placeOf(button)];
    if (!text) return;
    saveText(button.dataset["file"] ?? "part.json", text.file, "application/json");
    note(placeOf(button));
  });
  panel.on("print", (button) => {
    const text = made?.texts[placeOf(button)];
    if (!text) return;
    print(panel, text.printed, button.dataset["member"] ?? "");
    note(placeOf(button));
  });
  panel.on("send", async () => {
    if (!made) return;
    if (given.size < made.texts.length) return panel.complain("shares-not-given");
    const said = await send(`${panel.given("api")}/sealing`, made.body);
    if (!said.ok) return panel.refuse(said);
    made = null;
    globalThis.removeEventListener("beforeunload", warn);
    comeBack(panel.given("sent"));
  });
  panel.screens.show("start", {}, false);
};

/** A member reads their own share back from what they will bring to the count. */
const readBack = (panel: Panel): void => {
  panel.on("read", async () => {
    const shares = await sharesIn(panel);
    const [share] = shares ?? [];
    if (!share) return;
    if (String(share.index - 1) !== panel.given("mine")) return panel.complain("share-of-another");
    const fingerprint = panel.given("fingerprints").split(" ")[share.index - 1];
    const said = await send(`${panel.given("api")}/sealing/shares`, { fingerprint });
    if (!said.ok) return panel.refuse(said);
    forgetShares(panel);
    comeBack(panel.given("sent"));
  });
  panel.screens.show("read", {}, false);
};

export const startSealing = (): void => {
  const [sealing, back] = [panelOf("sealing"), panelOf("read-back")];
  if (sealing) ceremony(sealing);
  if (back) readBack(back);
};
