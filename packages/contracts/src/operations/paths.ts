/** Everything of a quartier lives under it. */
export const QUARTIER = "/territories/{territory}/quartiers/{quartier}";

/** What anyone may read or send, without an account. */
export const PUBLIC = "/public/territories";
export const PUBLIC_TERRITORY = `${PUBLIC}/{territory}`;
export const PUBLIC_QUARTIER = `${PUBLIC_TERRITORY}/quartiers/{quartier}`;
