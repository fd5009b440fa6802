import type { Logo } from "@ipt/domain/site/logo.ts";

/**
 * Most bytes that a logo may add to a page, as it travels: compressed for a drawing. With the rest of a resident's page,
 * 26 kB at most, it stays under 30 kB.
 */
export const MOST_LOGO_BYTES = 4000;

const gzipped = async (text: string): Promise<number> => {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream("gzip"));
  return (await new Response(stream).arrayBuffer()).byteLength;
};

export const logoWeight = async (image: Logo["image"]): Promise<number> =>
  image.format === "png" ? atob(image.base64).length : gzipped(image.source);
