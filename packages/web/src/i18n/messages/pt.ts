import { figures } from "./figures/pt.ts";
import { forms } from "./forms/pt.ts";
import type { Messages } from "./fr.ts";
import { frame } from "./frame/pt.ts";
import { pages } from "./pages/pt.ts";
import { stages } from "./stages/pt.ts";

export const messages: Messages = { figures, forms, frame, pages, stages };
