import type { Screen } from "./screen.ts";
import type { ScreenOptions } from "./screen-options.ts";

/** What a journey is given. */
export type Stage = {
  /** `http://localhost:<port>`, without a final slash. */
  readonly url: string;
  /** Where the running service keeps its data. */
  readonly dataDir: string;
  /** Resolves when everything written so far was projected. */
  readonly drain: () => Promise<void>;
  /** A browser window of its own; closed at the end of the journey. */
  readonly open: (options?: ScreenOptions) => Promise<Screen>;
  /** One counted test. A failure is told and the journey goes on with its next test. */
  readonly test: (name: string, run: () => Promise<void>) => Promise<void>;
};

/**
 * One story told in a real browser. Each file of `test/e2e/journeys` exports one as `journey`; journeys share the
 * service, so one that writes does it in a territory of its own (`ownTerritory`).
 */
export type Journey = { readonly name: string; readonly run: (stage: Stage) => Promise<void> };
