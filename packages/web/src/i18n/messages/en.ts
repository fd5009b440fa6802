import { figures } from "./figures/en.ts";
import { forms } from "./forms/en.ts";
import type { Messages } from "./fr.ts";
import { frame } from "./frame/en.ts";
import { pages } from "./pages/en.ts";
import { stages } from "./stages/en.ts";

export const messages: Messages = { figures, forms, frame, pages, stages };
