/** Name of the parameter that brings whoever sends a form back to the list of what is to be set up. */
const BACK = "retour";
const SETUP = "mise-en-place";

/** The address of a form that leads back to that list once it is sent. */
export const fromSetup = (path: string): string => `${path}${path.includes("?") ? "&" : "?"}${BACK}=${SETUP}`;

/** Whether the address of a page says that it was opened from that list. */
export const isFromSetup = (search: string): boolean => new URLSearchParams(search).get(BACK) === SETUP;

/** The list itself, from the path of any page of a territory's space. */
export const setupOf = (path: string): string => `${path.split("/").slice(0, 3).join("/")}/${SETUP}`;
