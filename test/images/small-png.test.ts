import { deflateSync, inflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { smallPng } from "./small-png.ts";

const chunk = (type: string, data: Uint8Array): Buffer => {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  return Buffer.concat([length, Buffer.from(type, "latin1"), data, Buffer.alloc(4)]);
};

/** Four pixels by one line per filter, each byte written as its filter wants it. */
const filtered = (rows: readonly (readonly number[])[]): Buffer => {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(4, 0);
  header.writeUInt32BE(rows.length, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const data = deflateSync(Buffer.from(rows.flat()));
  return Buffer.concat([
    Buffer.from("89504e470d0a1a0a", "hex"),
    chunk("IHDR", header),
    chunk("IDAT", data),
    chunk("IEND", new Uint8Array()),
  ]);
};

const part = (png: Buffer, type: string): Buffer => {
  const at = png.indexOf(type, 8, "latin1");
  return png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4));
};

/** Colours of each pixel, line by line, of a picture with a palette. */
const shown = (png: Buffer): readonly string[] => {
  const palette = part(png, "PLTE");
  const width = png.readUInt32BE(16);
  const rows = inflateSync(part(png, "IDAT"));
  return [...rows].flatMap((place, index) =>
    index % (width + 1) === 0 ? [] : [palette.subarray(place * 3, place * 3 + 3).toString("hex")],
  );
};

const grey = (...levels: readonly number[]): readonly number[] =>
  levels.flatMap((level) => [level, level, level]);

test("every filter of a line is undone, and the colours stay", () => {
  const png = filtered([
    [0, ...grey(10, 20, 30, 40)],
    [1, ...grey(10, 10, 10, 10)],
    [2, ...grey(0, 0, 0, 0)],
    [3, ...grey(5, 5, 5, 5)],
    [4, ...grey(0, 1, 0, 0)],
  ]);
  const hex = (level: number) => level.toString(16).padStart(2, "0").repeat(3);
  const lines = [
    [10, 20, 30, 40],
    [10, 20, 30, 40],
    [10, 20, 30, 40],
    [10, 20, 30, 40],
    [10, 21, 30, 40],
  ];
  expect(shown(smallPng(png))).toEqual(lines.flat().map(hex));
});

test("a picture of more than 256 colours keeps its size and its most frequent colour, and every pixel stays near", () => {
  const levels = Array.from({ length: 400 }, (_, index) => [index % 200, 255 - (index % 256), index % 7]);
  const rows = levels.map((level) => [0, ...level, 255, 255, 255, 255, 255, 255, 255, 255, 255]);
  const png = filtered(rows);
  const small = smallPng(png);
  const pixels = shown(small);
  expect(small.subarray(16, 24)).toEqual(png.subarray(16, 24));
  expect(part(small, "PLTE").length).toBeLessThanOrEqual(256 * 3);
  for (const [line, level] of levels.entries()) {
    const near = Buffer.from(pixels[line * 4] ?? "", "hex");
    for (const [channel, value] of level.entries())
      expect(Math.abs((near[channel] ?? 0) - value)).toBeLessThan(32);
    expect(pixels[line * 4 + 1]).toBe("ffffff");
  }
});

test("a picture that has a palette already comes back as it is", () => {
  const small = smallPng(filtered([[0, ...grey(1, 2, 3, 4)]]));
  expect(smallPng(small)).toBe(small);
});
