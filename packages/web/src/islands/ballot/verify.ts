/** Verification: one’s own tracker, the list of all. */
import { startTrackers } from "./list-trackers.ts";
import { textAt } from "./read-json.ts";
import { screensOf } from "./screens.ts";

const GROUP = 4;
const LENGTH = 20;

/** `abcd efgh …` → `ABCD-EFGH-…`, or null when it can't be a tracker. */
const trackerIn = (text: string): string | null => {
  const letters = text.toUpperCase().replaceAll(/[^2-9A-Z]/g, "");
  return letters.length === LENGTH
    ? (letters
        .match(/.{4}/g)
        ?.slice(0, LENGTH / GROUP)
        .join("-") ?? null)
    : null;
};

const find = async (urn: string, tracker: string): Promise<"found" | "absent" | "outage"> => {
  try {
    const response = await fetch(`${urn}/trackers/${tracker}`, {
      credentials: "omit",
      referrerPolicy: "no-referrer",
    });
    if (response.status >= 500) return "outage";
    const said: unknown = await response.json();
    return textAt(said, "tracker") !== "" && JSON.stringify(said).includes('"found":true')
      ? "found"
      : "absent";
  } catch {
    return "outage";
  }
};

const root = document.querySelector<HTMLElement>("[data-verify]");
if (root) {
  const screens = screensOf(root);
  const field = root.querySelector("input");
  root.hidden = false;
  root.addEventListener("submit", (event) => {
    event.preventDefault();
    const tracker = trackerIn(field?.value ?? "");
    if (tracker === null) screens.show("unreadable");
    else void find(root.dataset["verify"] ?? "", tracker).then((end) => screens.show(end, { tracker }));
  });
}

const trackers = document.querySelector<HTMLElement>("[data-urn]");
if (trackers) startTrackers(trackers);
