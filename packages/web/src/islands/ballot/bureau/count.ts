import { send } from "./call-api.ts";
import { countOf } from "./open-urn.ts";
import { comeBack, panelOf } from "./panel.ts";
import { forgetShares, urnIn } from "./read-shares.ts";

/** The count of the urn by one member, in their own browser, with two shares. */
export const startCount = (): void => {
  const panel = panelOf("count");
  if (!panel) return;
  let body: object | null = null;
  panel.on("open", async () => {
    const urn = await urnIn(panel);
    if (!urn) return;
    const attended = Number(panel.given("attended"));
    const counted = await countOf(panel, urn, `${panel.given("api")}/envelopes`, attended);
    if (!counted) return;
    forgetShares(panel);
    const { ballots, counts, refused } = counted;
    body = { channel: "online", ...counts };
    const numbers = { ...counts, envelopes: ballots.length, refused, attended };
    const words = Object.fromEntries(Object.entries(numbers).map(([name, one]) => [name, String(one)]));
    panel.screens.show("result", words);
    if (ballots.length > attended) panel.complain("too-many", words);
    else if (refused > 0) panel.complain("some-refused", words);
  });
  panel.on("enter", async () => {
    if (!body) return;
    const said = await send(`${panel.given("api")}/counts`, body);
    if (!said.ok) return panel.refuse(said);
    comeBack(panel.given("sent"));
  });
  panel.screens.show("shares", {}, false);
};
