import { pageOf } from "../../../components/page-context.ts";
import type { PageModule, TerritoryCall } from "../../../routes/call.ts";
import { failurePage } from "../../errors/failure.tsx";
import { loadMinutes } from "./load-minutes.ts";
import { minutesSections } from "./minutes-sections.ts";
import { minutesWords } from "./minutes-words.ts";
import { voteTexts } from "./texts.ts";

/** The minutes as a file, the same bytes as long as the minutes are the same. */
export const page: PageModule<TerritoryCall> = {
  get: async (call) => {
    const loaded = await loadMinutes(call);
    if (!loaded.ok) return failurePage(call, loaded.error);
    const { name, minutes, keys } = loaded.value;
    const page = pageOf(call.c);
    const [t, w] = [voteTexts(page), minutesWords(page)];
    // Half a megabyte that no other page needs.
    const { writePdf } = await import("@ipt/documents/minutes/write-pdf.ts");
    const pdf = await writePdf(
      {
        language: page.language === "en" ? "en" : "fr",
        title: `${t.minutes} – ${name}`,
        lead: call.territory.name,
        sections: minutesSections(page, minutes, keys),
        signatures: {
          title: t.signatures,
          places: minutes.bureau.map((member) => [t.seats[member.seat], member.name]),
        },
        foot: w.foot(minutes.fingerprint),
      },
      new Date(minutes.sealedAt),
    );
    return new Response(pdf, {
      headers: {
        "content-type": "application/pdf",
        "content-disposition": `attachment; filename="proces-verbal-${minutes.vote}.pdf"`,
        "cache-control": "no-store",
      },
    });
  },
};
