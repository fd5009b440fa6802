import type { Bytes } from "./bytes.ts";
import { fail, ok, type Result } from "./result.ts";

/**
 * What is left of digits and capitals without 0 O 1 I L. Thirty-one is a prime, so a sum modulo 31 whose weights
 * differ notices every wrong character and every two characters exchanged; thirty-two characters would need one
 * of the five that people confuse.
 */
export const ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
const BASE = ALPHABET.length;
const GROUP = 4;
const DATA = GROUP - 1;
const WEIGHTS = [2, 3, 4, 1] as const;

export type GroupsError =
  | { readonly code: "empty" }
  /** `group`, from 1: where the text first goes wrong when read in fours, `null` when it merely stops. */
  | {
      readonly code: "length";
      readonly characters: number;
      readonly expected: number;
      readonly group: number | null;
    }
  /** From 1, in order: every group with an unused character, a wrong length or a wrong check character. */
  | { readonly code: "groups"; readonly groups: readonly number[] };

/** The position is part of the sum, so that two whole groups exchanged are both wrong. */
const remainder = (symbols: readonly number[], position: number): number =>
  symbols.reduce((sum, symbol, index) => sum + symbol * (WEIGHTS[index] ?? 0), position) % BASE;

const writeGroup = (value: number, position: number): string => {
  const symbols = [Math.floor(value / BASE ** 2), Math.floor(value / BASE) % BASE, value % BASE];
  const check = (BASE - remainder(symbols, position)) % BASE;
  return [...symbols, check].map((symbol) => ALPHABET.charAt(symbol)).join("");
};

/** Whether a group is right at its place, counted from 1. Answers at each key, before the rest is typed. */
export const isGroup = (group: string, position: number): boolean => {
  const symbols = Array.from(group, (character) => ALPHABET.indexOf(character));
  return symbols.length === GROUP && !symbols.includes(-1) && remainder(symbols, position) === 0;
};

export const toInteger = (bytes: Uint8Array): bigint =>
  bytes.reduce((value, byte) => (value << 8n) | BigInt(byte), 0n);

/** Big-endian. The value must fit. */
export const toBytes = (value: bigint, length: number): Bytes =>
  Uint8Array.from({ length }, (_, index) => Number((value >> BigInt(8 * (length - 1 - index))) & 0xffn));

/** An integer below 31 to the power of 3 × `count`, as `count` groups of three characters and a check each. */
export const writeGroups = (value: bigint, count: number): readonly string[] => {
  const modulus = BigInt(BASE ** DATA);
  return Array.from({ length: count }, (_, index) => {
    const digit = (value / modulus ** BigInt(count - 1 - index)) % modulus;
    return writeGroup(Number(digit), index + 1);
  });
};

const SEPARATORS = /[\s\p{Pd}\p{Pc}\u2212.·•,;:]+/u;

/** Capitals without what people and scanners put between groups: spaces, any dash, dots, invisible characters. */
const tokensOf = (text: string): readonly string[] =>
  text
    .normalize("NFKC")
    .replace(/\p{Cf}/gu, "")
    .toUpperCase()
    .split(SEPARATORS)
    .filter((token) => token !== "");

const inFours = (text: string): readonly string[] => text.match(/.{1,4}/gsu) ?? [];

const wrongOf = (groups: readonly string[]): readonly number[] =>
  groups.flatMap((group, index) => (isGroup(group, index + 1) ? [] : [index + 1]));

const readGroup = (group: string): bigint =>
  Array.from(group.slice(0, DATA)).reduce(
    (value, one) => value * BigInt(BASE) + BigInt(ALPHABET.indexOf(one)),
    0n,
  );

/** Reads back what `writeGroups` wrote, typed or pasted, and says which groups are wrong. */
export const readGroups = (text: string, count: number): Result<bigint, GroupsError> => {
  const tokens = tokensOf(text);
  const joined = tokens.join("");
  if (joined === "") return fail({ code: "empty" });
  const groups = tokens.length === count ? tokens : inFours(joined);
  const wrong = wrongOf(groups);
  const characters = Array.from(joined).length;
  if (tokens.length !== count && characters !== count * GROUP) {
    const [first] = wrong;
    const cut = first === groups.length && characters < count * GROUP;
    const group = first === undefined || cut ? null : Math.min(first, count);
    return fail({ code: "length", characters, expected: count * GROUP, group });
  }
  if (wrong.length > 0) return fail({ code: "groups", groups: wrong });
  return ok(groups.reduce((value, group) => value * BigInt(BASE ** DATA) + readGroup(group), 0n));
};
