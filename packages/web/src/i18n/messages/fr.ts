import { figures } from "./figures/fr.ts";
import { forms } from "./forms/fr.ts";
import { frame } from "./frame/fr.ts";
import { pages } from "./pages/fr.ts";
import { stages } from "./stages/fr.ts";

/** What every page of the public may say. The French text is the source and gives the type. */
export const messages = { figures, forms, frame, pages, stages };

export type Messages = typeof messages;
