import { residentTexts } from "../../i18n/texts.ts";
import { words as ar } from "./words/ar.ts";
import { words as en } from "./words/en.ts";
import { words as fr } from "./words/fr.ts";
import { words as pt } from "./words/pt.ts";
import { words as tr } from "./words/tr.ts";

export const residentWords = residentTexts(fr, { en, ar, tr, pt });
