import { numberAt } from "../read-json.ts";
import { read } from "./call-api.ts";
import { fillPanel, panelOf } from "./panel.ts";

const EVERY_MS = 15_000;

/** Turnout as it grows: nothing else exists to be shown before the count. */
export const followTurnout = (): void => {
  const panel = panelOf("turnout");
  if (!panel) return;
  const written = new Intl.NumberFormat(document.documentElement.lang);
  const refresh = async (): Promise<void> => {
    if (document.visibilityState !== "visible") return;
    const said = await read(`${panel.given("api")}/turnout`);
    if (!said.ok) return;
    const attendance = numberAt(said.value, "attendance");
    fillPanel(panel, { attendance: written.format(attendance) });
    const bar = panel.root.querySelector("progress");
    if (bar) bar.value = attendance;
  };
  setInterval(() => void refresh(), EVERY_MS);
};
