import { codeAddress } from "@ipt/ballot/code.ts";
import { encode } from "uqr";
import type { Dwelling } from "./dwellings.ts";
import { fill } from "./screens.ts";

const SVG = "http://www.w3.org/2000/svg";
const QUIET = 4;

/** A QR as one path: a page of letters holds a thousand of them. */
const qrOf = (text: string): SVGElement => {
  const { data, size } = encode(text, { ecc: "M", border: QUIET });
  const squares = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])));
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", `0 0 ${size} ${size}`);
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", squares.join(""));
  svg.append(path);
  return svg;
};

/** The letter of a dwelling from the page's own model, on one A4 sheet. `page`: the voters' page. */
export const letterOf = (
  model: HTMLTemplateElement,
  { ref, building, label }: Dwelling,
  code: string,
  page: string,
): Node => {
  const sheet = document.importNode(model.content, true);
  fill(sheet, { ref, building, label, code: code.replaceAll("-", " ") });
  sheet.querySelector("[data-qr]")?.append(qrOf(codeAddress(page, code)));
  return sheet;
};
