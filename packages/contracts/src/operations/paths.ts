/** Everything of a quartier lives under it. */
export const QUARTIER = "/territories/{territory}/quartiers/{quartier}";
