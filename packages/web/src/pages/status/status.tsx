import { HealthIcon } from "../../components/icons.tsx";
import { renderPage } from "../../components/render-page.tsx";
import { SummaryList } from "../../components/summary-list.tsx";
import { LANGUAGES } from "../../i18n/language.ts";
import { residentTexts } from "../../i18n/texts.ts";
import type { PageModule, SiteCall } from "../../routes/call.ts";

const texts = residentTexts(
  {
    pages: "Pages",
    data: "Données",
    signIn: "Si vous ne pouvez pas vous connecter, dites-le à votre contact.",
  },
  {
    en: { pages: "Pages", data: "Data", signIn: "If you cannot sign in, tell your contact." },
    ar: { pages: "الصفحات", data: "البيانات", signIn: "إذا تعذّر عليك تسجيل الدخول فأخبر جهة الاتصال." },
    tr: { pages: "Sayfalar", data: "Veriler", signIn: "Giriş yapamıyorsanız ilgili kişiye bildirin." },
    pt: { pages: "Páginas", data: "Dados", signIn: "Se não conseguir iniciar sessão, avise o seu contacto." },
  },
);

/** Answers one read of the data within this time, or counts as slow. */
const SLOW_MS = 1500;

type Health = "up" | "degraded" | "down";

const dataHealth = async ({ deps }: SiteCall): Promise<Health> => {
  const started = Date.parse(deps.now());
  try {
    await deps.directory.publishedTerritories({ limit: 1, cursor: null });
    return Date.parse(deps.now()) - started > SLOW_MS ? "degraded" : "up";
  } catch {
    return "down";
  }
};

/** Whether the service works, tried on the spot. */
export const page: PageModule<SiteCall> = {
  get: async (call) => {
    const data = await dataHealth(call);
    return renderPage(
      call.c,
      ({ t }) => ({ title: t.pages.status.title, languages: LANGUAGES }),
      (page) => {
        const { status } = page.t.pages;
        const t = texts(page);
        const words = { up: status.partUp, degraded: status.partDegraded, down: status.partDown } as const;
        const overall = { up: status.up, degraded: status.degraded, down: status.degraded } as const;
        return (
          <>
            <h1 class="govuk-heading-xl">{status.title}</h1>
            <p class={`ipt-health ipt-health--${data === "down" ? "degraded" : data}`}>
              <HealthIcon class="ipt-health__sign" state={data === "down" ? "degraded" : data} />
              {overall[data]}
            </p>
            <p class="govuk-body">{status.checkedAt(page.format.dateTime(call.deps.now()))}</p>
            <h2 class="govuk-heading-m">{status.parts}</h2>
            <SummaryList
              rows={[
                { key: t.pages, value: words.up },
                { key: t.data, value: words[data] },
              ]}
            />
            <p class="govuk-body">{t.signIn}</p>
          </>
        );
      },
      data === "down" ? 503 : 200,
    );
  },
};
