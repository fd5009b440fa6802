import { startFunction } from "@ipt/lambda/cloud/start-function.ts";
import { serveWeb } from "@ipt/lambda/web/serve-web.ts";

const started = startFunction("web");

export const handler = serveWeb(started, started.settings, {
  // Compiled from their sources when the function is bundled.
  assets: new URL("assets/", import.meta.url),
});
