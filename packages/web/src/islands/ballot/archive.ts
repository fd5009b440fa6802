/** Verification of a whole vote: heavier than the other pages, for those who want to see for themselves. */
import { startChecking } from "./check-archive.ts";

const root = document.querySelector<HTMLElement>("[data-archive]");
if (root) startChecking(root);
