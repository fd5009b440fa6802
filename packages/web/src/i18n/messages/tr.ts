import { figures } from "./figures/tr.ts";
import { forms } from "./forms/tr.ts";
import type { Messages } from "./fr.ts";
import { frame } from "./frame/tr.ts";
import { pages } from "./pages/tr.ts";
import { stages } from "./stages/tr.ts";

export const messages: Messages = { figures, forms, frame, pages, stages };
