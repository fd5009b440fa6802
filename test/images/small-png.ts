import { crc32, deflateSync, inflateSync } from "node:zlib";

const SIGNATURE = Buffer.from("89504e470d0a1a0a", "hex");
const MOST_COLOURS = 256;
const TRUE_COLOUR = 2;
const WITH_ALPHA = 6;

type Pixels = { readonly width: number; readonly height: number; readonly colours: Uint32Array };

/** What a filtered byte was taken from, by its filter: PNG specification, section 9.2. */
const predicted = (filter: number, left: number, up: number, corner: number): number => {
  if (filter === 0) return 0;
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  const toLeft = Math.abs(up - corner);
  const toUp = Math.abs(left - corner);
  const toCorner = Math.abs(left + up - 2 * corner);
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
};

const unfilter = (raw: Buffer, rowBytes: number, height: number, step: number): Uint8Array => {
  const out = new Uint8Array(rowBytes * height);
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (rowBytes + 1)] ?? 0;
    const row = y * rowBytes;
    for (let x = 0; x < rowBytes; x += 1) {
      const left = x < step ? 0 : (out[row + x - step] ?? 0);
      const up = y === 0 ? 0 : (out[row - rowBytes + x] ?? 0);
      const corner = y === 0 || x < step ? 0 : (out[row - rowBytes + x - step] ?? 0);
      out[row + x] = (raw[y * (rowBytes + 1) + 1 + x] ?? 0) + predicted(filter, left, up, corner);
    }
  }
  return out;
};

const readPng = (png: Buffer): Pixels | null => {
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  const [depth, colour, , , interlaced] = png.subarray(24, 29);
  if (depth !== 8 || interlaced !== 0 || (colour !== TRUE_COLOUR && colour !== WITH_ALPHA)) return null;
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12) {
    const length = png.readUInt32BE(at);
    if (png.toString("latin1", at + 4, at + 8) === "IDAT") parts.push(png.subarray(at + 8, at + 8 + length));
  }
  const step = colour === WITH_ALPHA ? 4 : 3;
  const bytes = unfilter(inflateSync(Buffer.concat(parts)), width * step, height, step);
  const colours = new Uint32Array(width * height);
  for (let index = 0; index < colours.length; index += 1) {
    const at = index * step;
    colours[index] = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
  }
  return { width, height, colours };
};

/** Each colour's stand-in: the most frequent of those that share its leading bits, as few bits dropped as it takes. */
const standIns = (colours: Uint32Array): ReadonlyMap<number, number> => {
  const counts = new Map<number, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const byCount = [...counts]
    .sort(([a, often], [b, rare]) => rare - often || a - b)
    .map(([colour]) => colour);
  for (let dropped = 0; ; dropped += 1) {
    const mask = ((0xff << dropped) & 0xff) * 0x010101;
    const chosen = new Map<number, number>();
    for (const colour of byCount) if (!chosen.has(colour & mask)) chosen.set(colour & mask, colour);
    if (chosen.size <= MOST_COLOURS)
      return new Map(byCount.map((colour) => [colour, chosen.get(colour & mask) ?? colour]));
  }
};

const chunk = (type: string, data: Uint8Array): Buffer => {
  const named = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
};

/**
 * The same picture with at most 256 colours: a third of the bytes for a page of text. A picture whose pixels are not
 * 8 bits of red, green and blue comes back as it is; what is transparent becomes opaque.
 */
export const smallPng = (png: Buffer): Buffer => {
  const pixels = readPng(png);
  if (!pixels) return png;
  const { width, height, colours } = pixels;
  const shown = standIns(colours);
  const palette = [...new Set(shown.values())];
  const places = new Map(palette.map((colour, place) => [colour, place]));
  const rows = Buffer.alloc((width + 1) * height);
  for (let index = 0; index < colours.length; index += 1) {
    const y = Math.floor(index / width);
    rows[y * (width + 1) + 1 + (index % width)] = places.get(shown.get(colours[index] ?? 0) ?? 0) ?? 0;
  }
  const header = Buffer.from(png.subarray(16, 29));
  header[9] = 3;
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", header),
    chunk(
      "PLTE",
      Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 0xff, colour & 0xff])),
    ),
    chunk("IDAT", deflateSync(rows, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
};
