import type { Stage } from "./journey.ts";
import type { Screen } from "./screen.ts";
import type { Width } from "./screen-options.ts";

/** A picture of a screen for the documentation. */
export type Screenshot = {
  /** File name without its extension, such as `r3-quartier`. */
  readonly name: string;
  readonly path: string;
  readonly account?: string;
  /** A desk unless told. */
  readonly widths?: readonly Width[];
  /** Status of the page's answer, before anything is done on it, when it is not a success. */
  readonly status?: number;
  /** The top of a page too long to be looked at whole, in CSS pixels. */
  readonly height?: number;
  /** What is done on the page before the picture: filling a form, opening a menu. */
  readonly act?: (screen: Screen) => Promise<void>;
};

/** A file of `test/e2e/screens` exports one as `screens`; `prepare` sets its stage once. */
export type ScreenshotSet = {
  readonly prepare?: (stage: Stage) => Promise<void>;
  readonly list: readonly Screenshot[];
  /** Closes what `prepare` opened. */
  readonly finish?: () => Promise<void>;
};
