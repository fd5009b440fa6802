import { createHash, createPrivateKey, createPublicKey, type KeyObject } from "node:crypto";
import { archivedMinutes } from "@ipt/ballot/archive/archive.ts";
import { digestOf } from "@ipt/ballot/archive/digest.ts";
import { manifestOf } from "@ipt/ballot/archive/seal.ts";
import { toBase64Url } from "@ipt/ballot/base64url.ts";
import { canonicalJson } from "@ipt/ballot/canonical.ts";
import { sealManifest } from "@ipt/ballot/composition.ts";
import { canonicalRegister } from "@ipt/domain/register/canonical.ts";
import type { Dwelling } from "@ipt/domain/register/dwelling.ts";
import { ADOPTION_RULES } from "@ipt/domain/vote/adoption-rule.ts";
import type { Caller } from "./caller.ts";

/** How far an online vote of the world has come, from the day it was planned. */
export const ONLINE_STOPS = ["trial", "proposed", "readBack", "shut", "unsealed"] as const;
export type OnlineStop = (typeof ONLINE_STOPS)[number];

const hash = (text: string) => createHash("sha256").update(text);
export const base64url = (text: string): string => hash(text).digest("base64url");
export const hex = (text: string): string => hash(text).digest("hex");

/** A number far below any modulus, as a browser would send it to be signed. */
export const BLINDED = Buffer.from([...new Uint8Array(255), 7]).toString("base64url");

/** Whose share each is, in order. */
const SEATS = ["landlord", "tenants", "city"] as const;

export const registerFingerprint = (dwellings: readonly Dwelling[]): string =>
  hex(canonicalRegister(dwellings));

/** RFC 8410 §7: what precedes the 32 bytes of an Ed25519 seed. */
const ED25519_PKCS8 = "302e020100300506032b657004220420";

/** The bureau's key, always the same in the world. */
const bureauSecret = (): KeyObject =>
  createPrivateKey({
    key: Buffer.concat([Buffer.from(ED25519_PKCS8, "hex"), hash("bureau").digest()]),
    format: "der",
    type: "pkcs8",
  });

const bureauKey = (): string => createPublicKey(bureauSecret()).export({ format: "jwk" }).x ?? "";

/** The bureau's seal on the archive of a vote in which nobody voted online. */
export const emptyUrnSeal = async (given: unknown) => {
  const minutes = archivedMinutes(given);
  if (!minutes?.online) throw new Error(`not the minutes of a vote online: ${JSON.stringify(given)}`);
  const rule = ADOPTION_RULES["art42-direct"];
  const manifest = await manifestOf({ minutes, rule, register: null, journal: null, urn: [] }, bureauKey());
  const pkcs8 = bureauSecret().export({ format: "der", type: "pkcs8" });
  const key = await crypto.subtle.importKey("pkcs8", new Uint8Array(pkcs8), "Ed25519", false, ["sign"]);
  const seal = await sealManifest(minutes.online.ballot, key, canonicalJson(manifest));
  return { urn: await digestOf("[]"), seal: toBase64Url(seal) };
};

export const sealingOf = (id: (name: string) => string, register: string) => ({
  urnKey: base64url("urn"),
  bureauKey: bureauKey(),
  shares: SEATS.map((seat) => ({ partner: id(seat), fingerprint: hex(`share of ${seat}`) })),
  register,
});

export const codesOf = (dwellings: readonly Dwelling[]) =>
  dwellings.map(({ ref }, index) => ({ dwelling: ref, hash: base64url(`code ${index}`) }));

/** What the landlord and the bureau do of a planned vote that is held online too. */
export const prepareOnline = async (
  call: Caller,
  id: (name: string) => string,
  quartier: string,
  dwellings: readonly Dwelling[],
  stop: OnlineStop,
): Promise<void> => {
  const vote = `/quartiers/${quartier}/votes/${quartier}-vote`;
  const day = "2026-02-20";
  await call("landlord").post(`${vote}/codes`, { codes: codesOf(dwellings) }, `${day}T09:00`);
  if (stop === "trial") {
    const urnKey = base64url("trial");
    await call("tenants").post(`${vote}/trial`, { urnKey }, `${day}T10:00`);
    return;
  }
  const sealing = sealingOf(id, registerFingerprint(dwellings));
  await call("landlord").post(`${vote}/sealing`, sealing, `${day}T10:00`);
  const members = ["landlord", "tenants", ...(stop === "proposed" ? [] : (["authority"] as const))] as const;
  for (const [index, who] of members.entries()) {
    const { fingerprint = "" } = sealing.shares[index] ?? {};
    await call(who).post(`${vote}/sealing/shares`, { fingerprint }, `${day}T11:0${index}`);
  }
  if (stop === "shut" || stop === "unsealed")
    await call("tenants").post(`${vote}/sealing/confirmation`, {}, `${day}T12:00`);
};
