import { closeVote } from "@ipt/application/votes/close-vote.ts";
import { confirmPage } from "./confirm-page.tsx";
import { refOf } from "./in-vote.ts";
import { voteTexts } from "./texts.ts";

export const page = confirmPage({
  words: (page) => {
    const t = voteTexts(page);
    return { title: t.close, body: t.closeBody };
  },
  run: (call) => closeVote(call.ctx, refOf(call)),
  notice: "clos",
});
