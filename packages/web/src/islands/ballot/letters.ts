/** Pages where letters are made: all of them by the landlord, one by the bureau when it was lost. */
import "../site.ts";
import { startLetters } from "./landlord-letters.ts";
import { startLostLetter } from "./lost-letter.ts";

const letters = document.querySelector<HTMLElement>("[data-landlord]");
if (letters) startLetters(letters);
const lost = document.querySelector<HTMLElement>("[data-lost]");
if (lost) startLostLetter(lost);
