import { sealMinutes } from "@ipt/application/votes/seal-minutes.ts";
import { confirmPage } from "./confirm-page.tsx";
import { refOf } from "./in-vote.ts";
import { voteTexts } from "./texts.ts";

export const page = confirmPage({
  words: (page) => {
    const t = voteTexts(page);
    return { title: t.seal, body: t.sealBody };
  },
  run: (call) => sealMinutes(call.ctx, refOf(call)),
  notice: "scelle",
});
