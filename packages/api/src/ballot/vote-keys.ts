import type { KeyObject } from "node:crypto";
import type { KeyVault, VoteKeys } from "@ipt/application/ports/ballots.ts";
import { SIGNATURE_BYTES } from "@ipt/ballot/ballot.ts";
import { fromBase64Url, toBase64Url } from "@ipt/ballot/base64url.ts";
import { bytesIn } from "@ipt/ballot/server/checks.ts";
import { type OpenSigner, type Signer, signHere } from "@ipt/ballot/server/signer.ts";
import { generateSigningKeys, openSigningKey } from "@ipt/ballot/server/signing.ts";
import { openTicket, sealTicket, ticketKey } from "@ipt/ballot/server/ticket.ts";

/** Keys kept open by one process: the votes under way on one evening. */
const MOST_OPEN = 64;

type Opened = { readonly signer: Signer; readonly tickets: KeyObject };

/**
 * Signing keys of votes: made here, kept encrypted by the vault, opened once by a process and never written out.
 * `openSigner` says which thread signs.
 */
export const voteKeys = (vault: KeyVault, openSigner: OpenSigner = signHere): VoteKeys => {
  const opened = new Map<string, Promise<Opened | null>>();

  const load = async (ballot: string, publicKey: string): Promise<Opened | null> => {
    const secret = await vault.get(ballot, publicKey);
    if (!secret) return null;
    return { signer: openSigner(openSigningKey(secret)), tickets: ticketKey(ballot, secret) };
  };

  const forget = (name: string): void => {
    const key = opened.get(name);
    opened.delete(name);
    key?.then(
      (found) => found?.signer.close(),
      () => undefined,
    );
  };

  const open = async (ballot: string, publicKey: string): Promise<Opened | null> => {
    const name = `${ballot} ${publicKey}`;
    const known = opened.get(name);
    if (known) return known;
    const [oldest] = opened.keys();
    if (opened.size >= MOST_OPEN && oldest !== undefined) forget(oldest);
    const key = load(ballot, publicKey);
    opened.set(name, key);
    try {
      const found = await key;
      if (!found) opened.delete(name);
      return found;
    } catch (error) {
      opened.delete(name);
      throw error;
    }
  };

  return {
    create: async (ballot) => {
      const { privateKey, publicKey } = await generateSigningKeys();
      const name = toBase64Url(publicKey);
      await vault.put(ballot, name, privateKey);
      return name;
    },
    sign: async (ballot, signingKey, blinded) => {
      const bytes = bytesIn(blinded, SIGNATURE_BYTES);
      const key = bytes && (await open(ballot, signingKey));
      if (!key) return null;
      const signed = await key.signer.sign(bytes);
      return signed && Buffer.from(signed).toString("base64url");
    },
    tickets: {
      seal: async ({ ballot, signingKey, context }, text) => {
        const key = await open(ballot, signingKey);
        return key && Buffer.from(sealTicket(key.tickets, context, text)).toString("base64url");
      },
      open: async ({ ballot, signingKey, context }, ticket) => {
        const bytes = fromBase64Url(ticket);
        const key = bytes && (await open(ballot, signingKey));
        return key && openTicket(key.tickets, context, bytes);
      },
    },
    destroy: async (ballot) => {
      for (const name of opened.keys()) if (name.startsWith(`${ballot} `)) forget(name);
      await vault.remove(ballot);
    },
  };
};
