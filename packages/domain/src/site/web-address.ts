import * as z from "zod";
import { schema } from "../values/schema.ts";

const isWebAddress = (text: string): boolean => {
  const url = URL.parse(text);
  return url !== null && url.protocol === "https:" && url.username === "" && url.password === "";
};

/** An `https` address, 500 characters at most, without a user's name or password in it. */
export const WebAddress = schema(() =>
  z
    .string()
    .trim()
    .max(500)
    .regex(/^https:\/\/[^\s<>"]+$/, "web-address")
    .refine(isWebAddress, "web-address"),
);
