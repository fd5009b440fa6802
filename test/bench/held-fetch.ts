import { Headers, Request, Response } from "@ipt/lambda/fetch/globals.ts";

const HELD = { Headers, Request, Response };

/** Runs with the classes of Fetch that functions are bundled with, in place of Node's own, which cost several times as much. */
export const withHeldFetch = async <T>(run: () => Promise<T>): Promise<T> => {
  const own = Object.keys(HELD).map((name) => [name, Reflect.get(globalThis, name)] as const);
  for (const [name, held] of Object.entries(HELD)) Reflect.set(globalThis, name, held);
  try {
    return await run();
  } finally {
    for (const [name, value] of own) Reflect.set(globalThis, name, value);
  }
};
