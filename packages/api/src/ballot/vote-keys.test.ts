import type { KeyVault } from "@ipt/application/ports/ballots.ts";
import { type OpenSigner, signHere } from "@ipt/ballot/server/signer.ts";
import { expect, it } from "vitest";
import { voteKeys } from "./vote-keys.ts";

/** Signing keys in memory, and what became of those that were opened. */
const watched = () => {
  const secrets = new Map<string, Uint8Array>();
  const vault: KeyVault = {
    put: async (ballot, publicKey, secret) => {
      secrets.set(`${ballot} ${publicKey}`, secret);
    },
    get: async (ballot, publicKey) => secrets.get(`${ballot} ${publicKey}`) ?? null,
    remove: async (ballot) => {
      for (const name of secrets.keys()) if (name.startsWith(`${ballot} `)) secrets.delete(name);
    },
  };
  const seen = { opened: 0, closed: 0 };
  const openSigner: OpenSigner = (key) => {
    seen.opened += 1;
    const here = signHere(key);
    return {
      sign: here.sign,
      close: () => {
        seen.closed += 1;
      },
    };
  };
  return { seen, secrets, keys: voteKeys(vault, openSigner) };
};

const BLINDED = Buffer.alloc(256, 1).toString("base64url");

it("A vote's key is opened once, and closed where it signs when the vote's is destroyed", async () => {
  const { seen, keys } = watched();
  const name = await keys.create("one");
  const signatures = [await keys.sign("one", name, BLINDED), await keys.sign("one", name, BLINDED)];
  expect(signatures[0]).toMatch(/^[\w-]{342}$/);
  expect(signatures[1]).toBe(signatures[0]);
  expect(seen).toEqual({ opened: 1, closed: 0 });
  await keys.destroy("another");
  expect(seen).toEqual({ opened: 1, closed: 0 });
  await keys.destroy("one");
  expect(seen).toEqual({ opened: 1, closed: 1 });
  expect(await keys.sign("one", name, BLINDED)).toBeNull();
});

it("Of more votes than a process keeps open, the first opened is closed, and opens again", async () => {
  const { seen, secrets, keys } = watched();
  const name = await keys.create("vote");
  const secret = secrets.get(`vote ${name}`) ?? new Uint8Array();
  for (let vote = 0; vote < 65; vote += 1) {
    secrets.set(`vote-${vote} ${name}`, secret);
    expect(await keys.sign(`vote-${vote}`, name, BLINDED)).not.toBeNull();
  }
  expect(seen).toEqual({ opened: 65, closed: 1 });
  expect(await keys.sign("vote-0", name, BLINDED)).not.toBeNull();
  expect(seen).toEqual({ opened: 66, closed: 2 });
});
