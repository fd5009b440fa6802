import { formatApiKey } from "@ipt/domain/access/api-key-format.ts";
import type { Credentials } from "../world/ask.ts";
import { emailOf, type Place } from "../world/place.ts";
import type { Service } from "../world/service.ts";

export type Spoilt = { readonly what: string; readonly headers: Credentials };

const bearer = (secret: string): Credentials => ({ authorization: `Bearer ${secret}` });

const textIn = (value: unknown, name: string): string => {
  const found: unknown = typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
  return typeof found === "string" ? found : "";
};

/** Ways of being nobody in a place: each must be answered like the others, whatever is asked. */
export const spoiltCredentials = async (service: Service, place: Place): Promise<readonly Spoilt[]> => {
  const coordinator = place.credentials("coordinator").session;
  const keys = `/v1/territories/${place.territory()}/api-keys`;
  const newKey = async (days: number) => {
    const answer = await service.fetch(keys, {
      method: "POST",
      headers: { ...coordinator, "content-type": "application/json" },
      body: JSON.stringify({ name: "Bientôt finie", roles: ["coordinator"], days }),
    });
    const made: unknown = await answer.json();
    const key = { id: textIn(made, "id"), secret: textIn(made, "secret") };
    const works = await service.fetch(keys, { headers: bearer(key.secret) });
    if (!works.ok) throw new Error(`a new key is refused: ${works.status}`);
    return key;
  };
  const today = service.now();
  const revoked = await newKey(365);
  await service.fetch(`${keys}/${revoked.id}`, { method: "DELETE", headers: coordinator });
  service.setNow("2026-03-01T08:00:00.000Z");
  const expired = await newKey(15);
  service.setNow(today);

  const valid = place.credentials("coordinator").key?.["authorization"]?.replace("Bearer ", "") ?? "";
  const invented = formatApiKey("live", new Uint8Array(64).fill(7)) ?? "";
  const email = emailOf(place.prefix, "coordinator");
  const cookie = async (what: string, session: { emailVerified?: boolean; expiresAt?: string }) => ({
    what,
    headers: { cookie: await service.signIn({ email, ...session }) },
  });
  return [
    { what: "nothing", headers: {} },
    { what: "an empty authorization", headers: { authorization: "" } },
    { what: "a scheme alone", headers: { authorization: "Bearer" } },
    { what: "another scheme", headers: { authorization: `Basic ${valid}` } },
    { what: "two keys", headers: bearer(`${valid} ${valid}`) },
    { what: "a key cut short", headers: bearer(valid.slice(0, -1)) },
    { what: "a key in capitals", headers: bearer(valid.toUpperCase()) },
    { what: "a key mistyped", headers: bearer(`${valid.slice(0, -1)}${valid.endsWith("0") ? "1" : "0"}`) },
    { what: "a hash instead of a key", headers: bearer("ab".repeat(32)) },
    { what: "an invented key", headers: bearer(invented) },
    { what: "a revoked key", headers: bearer(revoked.secret) },
    { what: "an expired key", headers: bearer(expired.secret) },
    { what: "a broken key beside a good session", headers: { ...coordinator, ...bearer("x") } },
    { what: "an invented session", headers: { cookie: `ipt=${"a".repeat(43)}` } },
    { what: "a malformed session", headers: { cookie: "ipt=%ff" } },
    await cookie("an expired session", { expiresAt: "2026-03-16T10:59:59.999Z" }),
    await cookie("a session whose address was not verified", { emailVerified: false }),
  ];
};
