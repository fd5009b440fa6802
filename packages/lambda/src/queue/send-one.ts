import type { FunctionName } from "@ipt/contracts/deployment.ts";
import { endpointOf } from "../cloud/endpoint-of.ts";
import type { startFunction } from "../cloud/start-function.ts";

type Started = Pick<ReturnType<typeof startFunction<FunctionName>>, "region" | "environment" | "credentials">;

/** Sends one message with the function's own credentials; the queue's client is loaded when first needed. */
export const sendOne = async (
  { region, environment, credentials }: Started,
  queue: string,
  body: string,
  delaySeconds = 0,
): Promise<void> => {
  const { sendMessage } = await import("./send-message.ts");
  const to = { region, endpoint: endpointOf(environment, "sqs", region), credentials, queue };
  return sendMessage(to, body, delaySeconds);
};
