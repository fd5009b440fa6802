import type { Language } from "@ipt/contracts/problems/problem.ts";

/** French unless the reader prefers English: the first of the two in `Accept-Language` by weight. */
export const languageOf = (header: string | undefined): Language => {
  const wanted = (header ?? "")
    .slice(0, 200)
    .split(",")
    .map((part) => {
      const [tag = "", ...parameters] = part.trim().toLowerCase().split(";");
      const quality = parameters.map((one) => /^\s*q=([01](?:\.\d{0,3})?)\s*$/.exec(one)?.[1]).find(Boolean);
      return { language: tag.slice(0, 2), quality: Number(quality ?? 1) };
    })
    .filter(({ language, quality }) => (language === "fr" || language === "en") && quality > 0)
    .sort((a, b) => b.quality - a.quality);
  return wanted[0]?.language === "en" ? "en" : "fr";
};
