import type { LookupAddress } from "node:dns";
import type { LookupFunction } from "node:net";
import { isLoopbackAddress, isPublicAddress } from "@ipt/domain/webhook/public-address.ts";
import { isThisMachine } from "@ipt/domain/webhook/webhook-url.ts";

/** Asks a name's addresses, all of them. */
export type Resolve = (hostname: string) => Promise<readonly LookupAddress[]>;

export class AddressRefused extends Error {
  readonly code = "ADDRESS_REFUSED";
}

/**
 * How a connection finds its address: every address of the name must be on the public internet, and the connection
 * goes to one that was judged, so that a name can't answer one address to the judge and another to the socket.
 */
export const publicLookup = (resolve: Resolve, { local }: { readonly local: boolean }): LookupFunction => {
  const find = async (hostname: string): Promise<readonly LookupAddress[]> => {
    const addresses = await resolve(hostname);
    const isOpen = ({ address }: LookupAddress): boolean =>
      isPublicAddress(address) || (local && isThisMachine(hostname) && isLoopbackAddress(address));
    if (addresses.length === 0 || !addresses.every(isOpen)) throw new AddressRefused("address refused");
    return addresses;
  };
  return (hostname, options, callback) => {
    find(hostname).then(
      (addresses) => {
        const [first] = addresses;
        if (options.all) callback(null, [...addresses]);
        else callback(null, first?.address ?? "", first?.family);
      },
      (error: unknown) => callback(error instanceof Error ? error : new Error("no address"), ""),
    );
  };
};
