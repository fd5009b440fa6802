import { createHash } from "node:crypto";
import { canonicalRegister } from "@ipt/domain/register/canonical.ts";
import type { Dwelling } from "@ipt/domain/register/dwelling.ts";
import type { Caller } from "./caller.ts";

/** How far an online vote of the world has come, from the day it was planned. */
export const ONLINE_STOPS = ["trial", "proposed", "readBack", "shut"] as const;
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

export const sealingOf = (id: (name: string) => string, register: string) => ({
  urnKey: base64url("urn"),
  bureauKey: base64url("bureau"),
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
  if (stop === "shut") await call("tenants").post(`${vote}/sealing/confirmation`, {}, `${day}T12:00`);
};
