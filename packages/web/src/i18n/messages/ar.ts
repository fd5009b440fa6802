import { figures } from "./figures/ar.ts";
import { forms } from "./forms/ar.ts";
import type { Messages } from "./fr.ts";
import { frame } from "./frame/ar.ts";
import { pages } from "./pages/ar.ts";
import { stages } from "./stages/ar.ts";

export const messages: Messages = { figures, forms, frame, pages, stages };
