import { randomUUID } from "node:crypto";
import { TransactionCanceledException } from "@aws-sdk/client-dynamodb";
import type { RecordValues } from "@ipt/application/ports/records.ts";
import { erasure } from "../items/erasure.ts";
import { territory } from "../items/territory.ts";
import { encode } from "../kit/codec.ts";
import { absent, atRevision } from "../kit/conditions.ts";
import type { PlacedWrite, Space } from "../kit/space.ts";
import { getFrom } from "./get.ts";

const isRefused = (error: unknown): boolean =>
  error instanceof TransactionCanceledException &&
  (error.CancellationReasons ?? []).some(({ Code }) => Code === "ConditionalCheckFailed");

/**
 * Puts the certificate in the stead of the territory's profile, both at once. False when there is a certificate
 * already, or when the profile changes meanwhile: the erasure is then begun again.
 */
export const certifyIn = async (space: Space, certificate: RecordValues["erasure"]): Promise<boolean> => {
  const { place, attributes } = encode(erasure, certificate, 1);
  const profile = await getFrom(space, "territory", {});
  const writes: PlacedWrite[] = [{ place, write: { kind: "put", attributes, condition: absent } }];
  if (profile) {
    const condition = atRevision(profile.revision);
    writes.push({ place: territory.place({}), write: { kind: "delete", condition } });
  }
  try {
    await space.transact(writes, randomUUID());
    return true;
  } catch (error) {
    if (isRefused(error)) return false;
    throw error;
  }
};
