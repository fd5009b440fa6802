import type { Service } from "../world/service.ts";
import type { Operation } from "./operations.ts";
import type { Town } from "./town.ts";

/** Sends the n-th request of an operation and reads its answer whole. Throws when it is refused. */
export const ask = async (service: Service, town: Town, operation: Operation, n: number): Promise<void> => {
  const { method, path, as, body, revision } = operation.request(town, n);
  const answer = await service.fetch(`/v1/territories/${town.place.territory()}${path}`, {
    method,
    headers: {
      ...town.headers(as),
      ...(body ? { "content-type": "application/json" } : {}),
      ...(method === "POST" ? { "idempotency-key": `${operation.id}-${n}` } : {}),
      ...(revision === undefined ? {} : { "if-match": `"${revision}"` }),
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${operation.id} ${n}: ${answer.status} ${text}`);
};
