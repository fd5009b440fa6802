import { sha256, toHex, utf8 } from "../bytes.ts";
import { canonicalJson, type Json } from "../canonical.ts";

/** SHA-256 of a text in UTF-8, hexadecimal. */
export const digestOf = async (text: string): Promise<string> => toHex(await sha256(utf8(text)));

export const digestOfJson = (value: Json): Promise<string> => digestOf(canonicalJson(value));
