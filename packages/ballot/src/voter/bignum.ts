import { concat } from "../bytes.ts";
import { toBytes, toInteger } from "../groups.ts";

/**
 * The numbers of `@cloudflare/blindrsa-ts` in the bundle of a voter. The library computes with the big numbers of
 * SJCL, 34 kB of JavaScript that also hold a cipher and a generator of its own; every browser now has BigInt, which
 * does the same in a tenth of the time. Only arithmetic is replaced: encoding, blinding and finalising stay the
 * library's. `voter-bundle.test.ts` runs RFC 9474's own vector through it.
 */
type Bits = Uint8Array;

const bitLength = (value: bigint): number => (value === 0n ? 0 : value.toString(2).length);

const power = (base: bigint, exponent: bigint, modulus: bigint): bigint => {
  let [result, square, rest] = [1n, base % modulus, exponent];
  while (rest > 0n) {
    if (rest & 1n) result = (result * square) % modulus;
    square = (square * square) % modulus;
    rest >>= 1n;
  }
  return result;
};

/** Extended Euclid. Throws where there is no inverse, as the library expects. */
const inverse = (value: bigint, modulus: bigint): bigint => {
  let [rest, next] = [modulus, value % modulus];
  let [factor, nextFactor] = [0n, 1n];
  while (next > 0n) {
    const quotient = rest / next;
    [rest, next] = [next, rest - quotient * next];
    [factor, nextFactor] = [nextFactor, factor - quotient * nextFactor];
  }
  if (rest !== 1n) throw new Error("not invertible");
  return ((factor % modulus) + modulus) % modulus;
};

class BigNumber {
  readonly value: bigint;

  constructor(value: bigint | number) {
    this.value = BigInt(value);
  }

  static fromBits(bits: Bits): BigNumber {
    return new BigNumber(toInteger(bits));
  }

  toBits(): Bits {
    return toBytes(this.value, Math.ceil(bitLength(this.value) / 8));
  }

  bitLength(): number {
    return bitLength(this.value);
  }

  equals(other: BigNumber | number): boolean {
    return this.value === BigInt(typeof other === "number" ? other : other.value);
  }

  greaterEquals(other: BigNumber): boolean {
    return this.value >= other.value;
  }

  mulmod(other: BigNumber, modulus: BigNumber): BigNumber {
    return new BigNumber((this.value * other.value) % modulus.value);
  }

  powermod(exponent: BigNumber, modulus: BigNumber): BigNumber {
    return new BigNumber(power(this.value, exponent.value, modulus.value));
  }

  inverseMod(modulus: BigNumber): BigNumber {
    return new BigNumber(inverse(this.value, modulus.value));
  }
}

const fromBase64Url = (text: string): Bits =>
  Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (one) => one.charCodeAt(0));

/** The part of SJCL that the library calls, under the names it calls it by. */
export const sjcl = {
  bn: BigNumber,
  codec: {
    bytes: {
      toBits: (bytes: readonly number[]): Bits => concat(Uint8Array.from(bytes)),
      fromBits: Array.from<number>,
    },
    base64url: { toBits: fromBase64Url },
  },
};
