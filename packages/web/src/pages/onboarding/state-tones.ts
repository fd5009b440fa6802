import type { Territory } from "@ipt/domain/territory/territory.ts";
import type { Tone } from "../../components/tag.tsx";

/** The colour that repeats the state of a territory. */
export const STATE_TONES = {
  pending: "info",
  active: "good",
  refused: "bad",
  suspended: "warn",
} as const satisfies Record<Territory["status"], Tone>;
