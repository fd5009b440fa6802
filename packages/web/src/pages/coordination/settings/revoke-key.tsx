import { revokePage } from "../../keys/key-pages.tsx";
import { settingsKeys } from "./key-place.ts";

export const page = revokePage(settingsKeys);
