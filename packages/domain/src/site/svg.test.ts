import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NewLogo } from "./logo.ts";
import { sanitiseSvg } from "./svg.ts";

const drawing = (inside: string): string => `<svg viewBox="0 0 10 10">${inside}</svg>`;

describe("A drawing", () => {
  it("is written afresh: same shapes, its own namespace, no comment and no declaration", () => {
    const source = `<?xml version="1.0"?>\n<!-- Inkscape -->\n<svg xmlns="http://www.w3.org/2000/svg" xmlns:x="http://x" viewBox="0 0 10 10">\n  <title>Phare &amp; port</title>\n  <g transform="translate(1 2) rotate(4)"><path d="M0 0h10v10z" fill='#fff'/></g>\n</svg>`;
    expect(sanitiseSvg(source)).toEqual({
      ok: true,
      value:
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><title>Phare &amp; port</title><g transform="translate(1 2) rotate(4)"><path d="M0 0h10v10z" fill="#fff"/></g></svg>',
    });
  });

  it("may use its own gradients", () => {
    const own = drawing(
      '<defs><linearGradient id="a"><stop offset="0" stop-color="#000"/></linearGradient></defs><rect fill="url(#a)" width="1" height="1"/>',
    );
    expect(sanitiseSvg(own).ok).toBe(true);
  });

  it.each([
    ["<script>alert(1)</script>", "svg-element-refused", "script"],
    ["<style>*{}</style>", "svg-element-refused", "style"],
    ['<image href="https://elsewhere/x.png"/>', "svg-element-refused", "image"],
    ['<use href="#a"/>', "svg-element-refused", "use"],
    ["<foreignObject></foreignObject>", "svg-element-refused", "foreignObject"],
    ['<a href="javascript:alert(1)"></a>', "svg-element-refused", "a"],
    ['<rect onload="alert(1)"/>', "svg-attribute-refused", "onload"],
    ['<rect style="fill:url(https://elsewhere)"/>', "svg-attribute-refused", "style"],
    ['<rect fill="url(https://elsewhere/x)"/>', "svg-attribute-refused", "fill"],
    ['<rect fill="&#106;avascript"/>', "svg-attribute-refused", "fill"],
    ['<rect fill="expression(alert(1))"/>', "svg-attribute-refused", "fill"],
  ])("with %s is refused", (inside, code, what) => {
    expect(sanitiseSvg(drawing(inside))).toEqual({ ok: false, error: { code, what } });
  });

  it.each([
    "",
    "<html></html>",
    "<svg>",
    "<svg></svg><svg></svg>",
    '<!DOCTYPE svg [<!ENTITY a "b">]><svg></svg>',
    "<svg><g></svg></g>",
    "<svg>text</svg>",
    "<svg><![CDATA[<script>]]></svg>",
    "<svg viewBox=0></svg>",
  ])("that is no well-formed drawing is refused: %j", (source) => {
    expect(sanitiseSvg(source).ok).toBe(false);
  });

  it("that passes passes again unchanged, whatever was in it", () => {
    const piece = fc.constantFrom(
      "<g>",
      "</g>",
      "<path d='M0 0'/>",
      "<title>",
      "</title>",
      "a&b",
      '"',
      "<",
      ">",
      "--",
      "]]>",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const once = sanitiseSvg(drawing(pieces.join("")));
        if (!once.ok) return;
        expect(once.value).not.toMatch(/script|href|on\w+=|javascript|<!|<\?/i);
        expect(sanitiseSvg(once.value)).toEqual(once);
      }),
    );
  });
});

describe("A logo", () => {
  const png = (width: number): string => {
    const header = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52];
    const size = [0, 0, width >> 8, width & 255, 0, 0, 0, 16];
    return btoa(String.fromCharCode(...header, ...size));
  };
  const accepts = (image: unknown): boolean => NewLogo().safeParse({ alt: "Port-Lann", image }).success;

  it("may be a small PNG, and no other picture", () => {
    expect(accepts({ format: "png", base64: png(1024) })).toBe(true);
    expect(accepts({ format: "png", base64: png(1025) })).toBe(false);
    expect(accepts({ format: "png", base64: btoa("GIF89a") })).toBe(false);
    expect(accepts({ format: "png", base64: "***" })).toBe(false);
    expect(accepts({ format: "svg", source: "<svg><script/></svg>" })).toBe(false);
  });
});
