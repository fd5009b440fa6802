import { Territory } from "@ipt/domain/territory/territory.ts";
import { fail, ok } from "@ipt/domain/values/result.ts";
import { failure } from "../kernel/failure.ts";
import { Nothing } from "../kernel/ids.ts";
import { ANY_MEMBER, query } from "../kernel/query.ts";
import { revised, withRevision } from "../kernel/revised.ts";

export const getTerritory = query({
  name: "get-territory",
  allow: ANY_MEMBER,
  input: Nothing,
  output: revised(Territory),
  load: async ({ profile }) => (profile ? ok(withRevision(profile)) : fail(failure("not-found"))),
});
