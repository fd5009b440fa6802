import { StoreUnavailable } from "@ipt/application/ports/store-unavailable.ts";
import { isStoreUnavailable } from "./transient.ts";

/** Tells an outage from a bug: the first is worth another try later, and callers are told so. */
export const orUnavailable = async <T>(answer: Promise<T>): Promise<T> => {
  try {
    return await answer;
  } catch (error) {
    throw isStoreUnavailable(error) ? new StoreUnavailable(error) : error;
  }
};
