import { staffTexts } from "../../../../i18n/texts.ts";
import { wordsEn } from "./words-en.ts";
import { wordsFr } from "./words-fr.ts";

export const onlineWords = staffTexts(wordsFr, wordsEn);
