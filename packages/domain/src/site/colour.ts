/** sRGB channels, 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number];

export const WHITE: Rgb = [255, 255, 255];
export const BLACK: Rgb = [0, 0, 0];

/** Reads `#rrggbb`, upper or lower case; null for anything else. */
export const parseHex = (text: string): Rgb | null => {
  if (!/^#[0-9a-f]{6}$/i.test(text)) return null;
  const channel = (at: number): number => Number.parseInt(text.slice(at, at + 2), 16);
  return [channel(1), channel(3), channel(5)];
};

export const toHex = (colour: Rgb): string =>
  `#${colour.map((channel) => Math.round(channel).toString(16).padStart(2, "0")).join("")}`;

/** The colour with a share (0 to 1) of another one mixed in. */
export const mix = (colour: Rgb, other: Rgb, share: number): Rgb => {
  const channel = (at: 0 | 1 | 2): number => colour[at] + (other[at] - colour[at]) * share;
  return [channel(0), channel(1), channel(2)];
};

const linear = (channel: number): number => {
  const value = channel / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
};

/** Relative luminance, 0 (black) to 1 (white), as WCAG 2.2 defines it. */
export const luminance = ([red, green, blue]: Rgb): number =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

/** Contrast ratio of WCAG 2.2, 1 to 21, whichever colour is in front. */
export const contrast = (a: Rgb, b: Rgb): number => {
  const [light, dark] = [luminance(a), luminance(b)].sort((one, other) => other - one);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
};
