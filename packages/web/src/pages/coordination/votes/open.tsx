import { openVote } from "@ipt/application/votes/open-vote.ts";
import { confirmPage } from "./confirm-page.tsx";
import { refOf } from "./in-vote.ts";
import { voteTexts } from "./texts.ts";

export const page = confirmPage({
  words: (page) => {
    const t = voteTexts(page);
    return { title: t.open, body: t.openBody };
  },
  run: (call) => openVote(call.ctx, refOf(call)),
  notice: "ouvert",
});
