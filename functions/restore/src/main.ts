import { restoreVariables } from "@ipt/contracts/function-variables.ts";
import { restoredTableInfix } from "@ipt/contracts/stored-names.ts";
import { logMessages } from "@ipt/contracts/telemetry.ts";
import { ID_PATTERN } from "@ipt/domain/values/id.ts";
import { restoreInto } from "@ipt/dynamodb/store/restore-into.ts";
import { startFunction } from "@ipt/lambda/cloud/start-function.ts";
import { openTerritories } from "@ipt/lambda/credentials/open-territories.ts";
import type { InvocationContext } from "@ipt/lambda/http/http-event.ts";
import { measured } from "@ipt/lambda/log/measures.ts";
import * as z from "zod";

const started = startFunction("restore", restoreVariables);
const { settings, log, usage, now, newId } = started;
const { clientOf } = openTerritories(started, settings);

/** What an operator asks: which territory, from which restored table, and whether to write or only to count. */
const requestOf = (event: unknown) =>
  z
    .strictObject({
      territory: z.string().regex(ID_PATTERN),
      from: z.string().startsWith(`${settings.table}${restoredTableInfix}`),
      apply: z.boolean(),
      /** Who asks, for the journal. */
      operator: z.string().regex(/^[\w.-]{1,60}$/),
    })
    .safeParse(event);

/** Answers counts, or why nothing was done; see the runbook. Throws when interrupted: asking again goes on. */
export const handler = async (event: unknown, context: InvocationContext = {}) => {
  log.during({ requestId: context.awsRequestId, trace: started.trace() });
  usage.take();
  const request = requestOf(event);
  if (!request.success) return { refused: "malformed-request" };
  const { territory, from, apply, operator } = request.data;
  const at = now();
  const result = await restoreInto({
    client: clientOf(territory),
    tableName: settings.table,
    from,
    territory,
    options: started.tableOptions,
    now: at,
    event: apply
      ? (counts) => ({
          id: newId(),
          at,
          type: "territory.restored",
          actor: `operator:${operator}`,
          requestId: context.awsRequestId ?? newId(),
          quartier: null,
          subject: territory,
          data: { from, ...counts },
        })
      : null,
  });
  const said = result.ok ? { applied: apply, ...result.value } : { refused: result.error.code };
  log.info(logMessages.restored, { ...said, ...measured(usage.take(), territory, Date.now()) });
  return said;
};
