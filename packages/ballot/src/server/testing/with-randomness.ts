import { fromHex } from "../../bytes.ts";

/**
 * Runs something whose draws are given, in hexadecimal and in their order: for test vectors, whose every value must be
 * the same everywhere. Throws where more is drawn than was given, or of another length.
 */
export const withRandomness = async <T>(draws: readonly string[], run: () => Promise<T>): Promise<T> => {
  const left = [...draws];
  const drawn = Object.getOwnPropertyDescriptor(crypto, "getRandomValues");
  const given = <A extends ArrayBufferView>(array: A): A => {
    const bytes = fromHex(left.shift() ?? "");
    if (bytes?.length !== array.byteLength) throw new Error(`no draw of ${array.byteLength} bytes was given`);
    new Uint8Array(array.buffer, array.byteOffset, array.byteLength).set(bytes);
    return array;
  };
  Object.defineProperty(crypto, "getRandomValues", { value: given, configurable: true, writable: true });
  try {
    return await run();
  } finally {
    if (drawn) Object.defineProperty(crypto, "getRandomValues", drawn);
    else Reflect.deleteProperty(crypto, "getRandomValues");
  }
};
