/** Widths at which every screen must work: a phone and a desk. */
export const WIDTHS = [390, 1280] as const;
export type Width = (typeof WIDTHS)[number];

export type ScreenOptions = {
  readonly width?: Width;
  /** False opens the page as a browser without script does. */
  readonly script?: boolean;
  /** Demonstration account that signs in first. */
  readonly account?: string;
  /** Another site than the stage's: `http://localhost:<port>`. */
  readonly site?: string;
};
