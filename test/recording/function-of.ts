/** Sources that only one deployed function runs, the most telling first. */
const SIGNS: readonly (readonly [source: RegExp, name: string])[] = [
  [/^packages\/application\/src\/webhooks\/(?:attempt-delivery|fan-out|disable-webhook)\.ts$/, "webhooks"],
  [/^packages\/dynamodb\/src\/stream\/mail-/, "mail"],
  [/^packages\/dynamodb\/src\/stream\//, "projector"],
  [/^packages\/api\/src\/identity\/(?:sign-in|sign-out|callback|identity-routes)\.ts$/, "sign-in"],
  [/^functions\/([a-z-]+)\//, ""],
  [/^packages\/application\/src\/territories\/erase-territory\.ts$/, "ballot"],
  [/^packages\/web\/src\//, "web"],
  [/^packages\/api\/src\//, "api"],
];

/** The deployed function that a stack of the product's sources belongs to, or `null`. */
export const functionOf = (by: readonly string[]): string | null => {
  const sources = by.filter((path) => !path.endsWith(".test.ts") && !path.includes("/testing/"));
  for (const [source, name] of SIGNS) {
    const met = sources.map((path) => source.exec(path)).find((match) => match !== null);
    if (met) return name === "" ? (met[1] ?? null) : name;
  }
  return null;
};
