import { fail, ok, type Result } from "../values/result.ts";

/** What a drawing may be made of: shapes and gradients. No script, style sheet, text, animation, image or link. */
const ELEMENTS: ReadonlySet<string> = new Set([
  "svg",
  "g",
  "path",
  "rect",
  "circle",
  "ellipse",
  "line",
  "polyline",
  "polygon",
  "title",
  "desc",
  "defs",
  "linearGradient",
  "radialGradient",
  "stop",
  "clipPath",
]);

const ATTRIBUTES: ReadonlySet<string> = new Set(
  (
    "id viewBox width height x y x1 y1 x2 y2 cx cy r rx ry fx fy d points transform fill fill-rule fill-opacity " +
    "stroke stroke-width stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-dasharray opacity " +
    "clip-path clip-rule offset stop-color stop-opacity gradientUnits gradientTransform clipPathUnits " +
    "preserveAspectRatio version"
  ).split(" "),
);

export type SvgProblem = {
  readonly code: "not-an-svg" | "svg-element-refused" | "svg-attribute-refused";
  readonly what: string;
};

const TOKEN = /<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/gy;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/g;
const SAFE_VALUE =
  /^(?:url\(#[\w-]+\)|[^&():]*|(?:(?:matrix|translate|scale|rotate|skewX|skewY|rgba?)\([\d\s.,eE%+-]*\)\s*)+)$/;

const refuse = (code: SvgProblem["code"], what: string) => fail({ code, what: what.slice(0, 40) });

const attributesOf = (text: string): Result<string, SvgProblem> => {
  let written = "";
  for (const [, name = "", double, single = ""] of text.matchAll(ATTRIBUTE)) {
    if (name === "xmlns" || name.startsWith("xmlns:") || name === "xml:space") continue;
    const value = (double ?? single).trim();
    if (!ATTRIBUTES.has(name) || !SAFE_VALUE.test(value)) return refuse("svg-attribute-refused", name);
    written += ` ${name}="${value.replaceAll('"', "")}"`;
  }
  return ok(written);
};

/**
 * The same drawing written afresh from an allow-list of elements and attributes; anything else refuses the file and
 * says what. What passes can neither run, nor load, nor link to anything.
 */
export const sanitiseSvg = (source: string): Result<string, SvgProblem> => {
  const text = source
    .replace(/^\uFEFF?\s*<\?xml[^>]*\?>/, "")
    .replace(/<!--[\s\S]*?-->/g, "")
    .trim();
  if (!text.startsWith("<svg")) return refuse("not-an-svg", text);
  const open: string[] = [];
  let written = "";
  let at = 0;
  TOKEN.lastIndex = 0;
  for (let token = TOKEN.exec(text); token; token = TOKEN.exec(text)) {
    at = TOKEN.lastIndex;
    const [, closing, name = "", attributes = "", empty, plain] = token;
    if (plain !== undefined) {
      const shown = open.at(-1) === "title" || open.at(-1) === "desc";
      if (plain.trim() !== "" && !shown) return refuse("not-an-svg", plain.trim());
      written += shown ? plain.replaceAll("&", "&amp;").replaceAll("&amp;amp;", "&amp;") : "";
      continue;
    }
    if (!ELEMENTS.has(name)) return refuse("svg-element-refused", name);
    if (closing === "/") {
      if (open.pop() !== name) return refuse("not-an-svg", name);
      written += `</${name}>`;
      continue;
    }
    if (open.length === 0 && written !== "") return refuse("not-an-svg", name);
    const kept = attributesOf(attributes);
    if (!kept.ok) return kept;
    const namespace = open.length === 0 ? ' xmlns="http://www.w3.org/2000/svg"' : "";
    written += `<${name}${namespace}${kept.value}${empty}>`;
    if (empty !== "/") open.push(name);
  }
  return at === text.length && open.length === 0 ? ok(written) : refuse("not-an-svg", text.slice(at));
};
