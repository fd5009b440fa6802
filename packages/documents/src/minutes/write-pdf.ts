import PDFDocument from "pdfkit";
import type { Printable } from "./printable.ts";
import { winAnsi } from "./win-ansi.ts";

const MARGIN = 56;
const KEY_WIDTH = 150;
const GAP = 12;
const SIGNATURE_HEIGHT = 96;
const FOOT = 28;
/** A fingerprint of 64 digits on one line. */
const CODE_SIZE = 8;
/** A heading, and the first line below it. */
const HEADING_ROOM = 60;
const [REGULAR, BOLD, CODE] = ["Helvetica", "Helvetica-Bold", "Courier"] as const;

type Doc = PDFKit.PDFDocument;
type Row = Printable["sections"][number]["rows"][number];

const widthOf = (doc: Doc): number => doc.page.width - 2 * MARGIN;

/** A new page where so much would not fit on this one. */
const makeRoom = (doc: Doc, height: number): void => {
  if (doc.y + height > doc.page.height - MARGIN - FOOT) doc.addPage();
};

const heading = (doc: Doc, text: string, size: number): void => {
  doc.moveDown(size > 14 ? 0 : 1);
  doc
    .font(BOLD)
    .fontSize(size)
    .text(winAnsi(text), MARGIN, doc.y, { width: widthOf(doc) });
  doc.moveDown(0.5);
};

const textOf = ({ lines }: Row): string => lines.map(winAnsi).join("\n");

const rowHeight = (doc: Doc, one: Row): number => {
  const width = widthOf(doc) - KEY_WIDTH - GAP;
  doc.font(one.code ? CODE : REGULAR).fontSize(one.code ? CODE_SIZE : 10);
  return Math.max(doc.heightOfString(textOf(one), { width }), 14);
};

/** The key on the left, its value beside it. */
const row = (doc: Doc, one: Row): void => {
  const { key, code = false } = one;
  const width = widthOf(doc) - KEY_WIDTH - GAP;
  const height = rowHeight(doc, one);
  const top = doc.y;
  doc.font(BOLD).fontSize(10).text(winAnsi(key), MARGIN, top, { width: KEY_WIDTH });
  const below = doc.y;
  doc.font(code ? CODE : REGULAR).fontSize(code ? CODE_SIZE : 10);
  doc.text(textOf(one), MARGIN + KEY_WIDTH + GAP, top, { width });
  doc.y = Math.max(below, top + height) + 4;
  doc.x = MARGIN;
};

const signatures = (doc: Doc, places: Printable["signatures"]["places"]): void => {
  const top = doc.y;
  const width = (widthOf(doc) - GAP * (places.length - 1)) / Math.max(1, places.length);
  for (const [place, [seat, name]] of places.entries()) {
    const left = MARGIN + place * (width + GAP);
    doc.font(REGULAR).fontSize(9).text(winAnsi(seat), left, top, { width });
    doc.font(BOLD).fontSize(10).text(winAnsi(name), left, doc.y, { width });
    doc
      .moveTo(left, top + SIGNATURE_HEIGHT)
      .lineTo(left + width, top + SIGNATURE_HEIGHT)
      .stroke();
  }
};

/** Below the margin, where text would begin a new page by itself. */
const foots = (doc: Doc, foot: string): void => {
  const { start, count } = doc.bufferedPageRange();
  for (let page = start; page < start + count; page += 1) {
    doc.switchToPage(page);
    doc.page.margins.bottom = 0;
    const text = `${winAnsi(foot)} – ${page + 1} / ${count}`;
    doc.markContent("Artifact", { type: "Pagination" });
    doc
      .font(REGULAR)
      .fontSize(8)
      .text(text, MARGIN, doc.page.height - MARGIN + 8, { width: widthOf(doc), lineBreak: false });
    doc.endMarkedContent();
  }
};

const draw = (doc: Doc, printable: Printable): void => {
  const root = doc.struct("Document");
  doc.addStructure(root);
  /** A page ends between two elements, never within one: a row is not torn, nor its tag. */
  const tagged = (tag: "H1" | "H2" | "P", room: number, write: () => void): void => {
    makeRoom(doc, room);
    root.add(doc.struct(tag, {}, write));
  };
  tagged("H1", 0, () => heading(doc, printable.title, 20));
  tagged("P", 0, () => {
    doc
      .font(REGULAR)
      .fontSize(12)
      .text(winAnsi(printable.lead), { width: widthOf(doc) });
  });
  for (const section of printable.sections) {
    tagged("H2", HEADING_ROOM, () => heading(doc, section.title, 13));
    for (const one of section.rows) tagged("P", rowHeight(doc, one), () => row(doc, one));
  }
  tagged("H2", SIGNATURE_HEIGHT + HEADING_ROOM, () => heading(doc, printable.signatures.title, 13));
  tagged("P", SIGNATURE_HEIGHT, () => signatures(doc, printable.signatures.places));
  root.end();
};

/** The document as a PDF on A4, with its structure, its language and its title for who reads it aloud. */
export const writePdf = (printable: Printable, at: Date): Promise<Uint8Array<ArrayBuffer>> =>
  new Promise((done, failed) => {
    const doc = new PDFDocument({
      size: "A4",
      margin: MARGIN,
      bufferPages: true,
      tagged: true,
      lang: printable.language,
      displayTitle: true,
      pdfVersion: "1.7",
      info: { Title: printable.title, CreationDate: at },
    });
    const chunks: Uint8Array[] = [];
    doc.on("data", (chunk: Uint8Array) => chunks.push(chunk));
    doc.on("end", () => done(new Uint8Array(Buffer.concat(chunks))));
    doc.on("error", failed);
    draw(doc, printable);
    foots(doc, printable.foot);
    doc.end();
  });
