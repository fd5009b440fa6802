import { rotatePage } from "../../keys/key-pages.tsx";
import { settingsKeys } from "./key-place.ts";

export const page = rotatePage(settingsKeys);
