import type { Failure } from "@ipt/application/kernel/failure.ts";
import { Button } from "../../components/button.tsx";
import { Carried } from "../../components/carried.tsx";
import { Form } from "../../components/form.tsx";
import { renderPage } from "../../components/render-page.tsx";
import { refusedForm } from "../../forms/form-state.ts";
import type { WebContext } from "../../http/web-env.ts";
import { LANGUAGES } from "../../i18n/language.ts";
import { residentTexts, staffTexts } from "../../i18n/texts.ts";

const SECONDS_A_MINUTE = 60;

const texts = residentTexts(
  {
    title: "Attendez un moment",
    body: "Beaucoup de messages viennent d'être envoyés. Le vôtre n'est pas encore enregistré, mais rien de ce que vous avez écrit n'est perdu.",
    wait: (minutes: string) =>
      `Renvoyez-le dans ${minutes} minutes avec le bouton ci-dessous, ou parlez-en à une personne du projet : ses coordonnées sont sur la page de votre quartier.`,
    oneMinute:
      "Renvoyez-le dans une minute avec le bouton ci-dessous, ou parlez-en à une personne du projet : ses coordonnées sont sur la page de votre quartier.",
    again: "Envoyer à nouveau",
  },
  {
    en: {
      title: "Wait a moment",
      body: "Many messages were just sent. Yours is not kept yet, but nothing you wrote is lost.",
      wait: (minutes: string) =>
        `Send it again in ${minutes} minutes with the button below, or speak to someone of the project: their details are on the page of your neighbourhood.`,
      oneMinute:
        "Send it again in one minute with the button below, or speak to someone of the project: their details are on the page of your neighbourhood.",
      again: "Send again",
    },
    ar: {
      title: "انتظروا قليلاً",
      body: "أُرسلت رسائل كثيرة للتو. رسالتكم لم تُسجَّل بعد، لكن لم يضِع شيء مما كتبتم.",
      wait: (minutes: string) =>
        `أعيدوا الإرسال بعد ${minutes} دقيقة بالزر أدناه، أو تحدثوا مع أحد القائمين على المشروع: بياناته في صفحة حيكم.`,
      oneMinute:
        "أعيدوا الإرسال بعد دقيقة واحدة بالزر أدناه، أو تحدثوا مع أحد القائمين على المشروع: بياناته في صفحة حيكم.",
      again: "إعادة الإرسال",
    },
    tr: {
      title: "Biraz bekleyin",
      body: "Az önce çok sayıda mesaj gönderildi. Sizinki henüz kaydedilmedi, ama yazdığınız hiçbir şey kaybolmadı.",
      wait: (minutes: string) =>
        `Aşağıdaki düğmeyle ${minutes} dakika sonra yeniden gönderin veya projeden biriyle konuşun: iletişim bilgileri mahallenizin sayfasındadır.`,
      oneMinute:
        "Aşağıdaki düğmeyle bir dakika sonra yeniden gönderin veya projeden biriyle konuşun: iletişim bilgileri mahallenizin sayfasındadır.",
      again: "Yeniden gönder",
    },
    pt: {
      title: "Aguarde um momento",
      body: "Muitas mensagens acabam de ser enviadas. A sua ainda não ficou registada, mas nada do que escreveu se perdeu.",
      wait: (minutes: string) =>
        `Volte a enviá-la dentro de ${minutes} minutos com o botão abaixo, ou fale com alguém do projeto: os contactos estão na página do seu bairro.`,
      oneMinute:
        "Volte a enviá-la dentro de um minuto com o botão abaixo, ou fale com alguém do projeto: os contactos estão na página do seu bairro.",
      again: "Enviar de novo",
    },
  },
);

/** The same where no quartier is near: whoever asks for a territory. */
const ofSite = staffTexts(
  {
    wait: (minutes: string) => `Renvoyez-la dans ${minutes} minutes avec le bouton ci-dessous.`,
    oneMinute: "Renvoyez-la dans une minute avec le bouton ci-dessous.",
    body: "Beaucoup de demandes viennent d'arriver. La vôtre n'est pas encore enregistrée, mais rien de ce que vous avez écrit n'est perdu.",
  },
  {
    wait: (minutes: string) => `Send it again in ${minutes} minutes with the button below.`,
    oneMinute: "Send it again in one minute with the button below.",
    body: "Many requests just came. Yours is not kept yet, but nothing you wrote is lost.",
  },
);

/** Too much came from one connection, or to one territory: what was typed waits on the page, with its key. */
export const tooManyPage = (c: WebContext, { details }: Failure): Response | Promise<Response> => {
  const seconds = Number(details?.["seconds"] ?? SECONDS_A_MINUTE);
  const minutes = Math.ceil(seconds / SECONDS_A_MINUTE);
  const input = c.get("form");
  c.header("Retry-After", String(seconds));
  return renderPage(
    c,
    (page) => ({ title: texts(page).title, languages: LANGUAGES }),
    (page) => {
      const t = texts(page);
      const told = page.path.startsWith("/commencer") ? ofSite(page) : t;
      return (
        <>
          <h1 class="govuk-heading-xl">{t.title}</h1>
          <p class="govuk-body-l">{told.body}</p>
          <p class="govuk-body">{minutes === 1 ? told.oneMinute : told.wait(page.format.number(minutes))}</p>
          <Form form={refusedForm(input, [])}>
            <Carried form={input} />
            <Button>{t.again}</Button>
          </Form>
        </>
      );
    },
    429,
  );
};
