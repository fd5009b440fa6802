import { send } from "./call-api.ts";
import { comeBack, panelOf } from "./panel.ts";

/** Acts of the bureau that need nothing but a press: confirm the sealing, come to the count. */
export const startActs = (): void => {
  for (const name of ["confirm", "come"]) {
    const panel = panelOf(name);
    if (!panel) continue;
    const key = crypto.randomUUID();
    panel.on("act", async () => {
      const said = await send(panel.given("act"), {}, key);
      if (said.ok) comeBack(panel.given("sent"));
      else panel.refuse(said);
    });
    panel.screens.show("act", {}, false);
  }
};
