/** The list of trackers of a shut urn, a thousand at a time, in an order that says nothing of their coming. */
import { listAt, textAt } from "./read-json.ts";

const PAGE = 1000;

export const startTrackers = (root: HTMLElement): void => {
  const urn = root.dataset["urn"] ?? "";
  const list = root.querySelector<HTMLElement>("[data-trackers]");
  const button = root.querySelector<HTMLButtonElement>("button");
  let after = "";

  const more = async (): Promise<void> => {
    const from = after === "" ? "" : `&after=${after}`;
    const answer = await fetch(`${urn}/trackers?limit=${PAGE}${from}`, {
      credentials: "omit",
      referrerPolicy: "no-referrer",
    });
    if (!answer.ok) return;
    const said: unknown = await answer.json();
    for (const one of listAt(said, "items")) {
      const line = document.createElement("li");
      line.textContent = typeof one === "string" ? one : "";
      list?.append(line);
    }
    after = textAt(said, "next");
    if (button) button.hidden = after === "";
  };

  button?.addEventListener("click", () => {
    button.disabled = true;
    more().then(
      () => {
        button.disabled = false;
      },
      () => {
        button.disabled = false;
      },
    );
  });
  root.hidden = false;
};
