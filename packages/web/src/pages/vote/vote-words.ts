import { residentTexts } from "../../i18n/texts.ts";
import { words as ar } from "./words/ar.ts";
import { words as en } from "./words/en.ts";
import { words as fr } from "./words/fr.ts";
import { words as pt } from "./words/pt.ts";
import { words as tr } from "./words/tr.ts";

/** What voters read; kept apart from the other pages' words, so that a vote's page stays light. */
export const voteWords = residentTexts(fr, { en, ar, tr, pt });
