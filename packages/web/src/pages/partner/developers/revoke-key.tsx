import { revokePage } from "../../keys/key-pages.tsx";
import { ownKeys } from "./key-place.ts";

export const page = revokePage(ownKeys);
