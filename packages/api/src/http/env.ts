import type { Language } from "@ipt/contracts/problems/problem.ts";

/** What the first middleware gives to all that follow. */
export type ApiEnv = { Variables: { requestId: string; language: Language } };
