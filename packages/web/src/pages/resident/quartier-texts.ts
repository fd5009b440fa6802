import type { Stage } from "@ipt/domain/playbook/stage.ts";
import { residentTexts } from "../../i18n/texts.ts";

type Quartier = {
  readonly kicker: (city: string) => string;
  readonly messages: Readonly<Record<Stage, string>>;
  readonly rejected: string;
  readonly facts: string;
  readonly price: string;
  readonly perMonth: (price: string) => string;
  readonly speed: string;
  readonly megabits: (speed: string) => string;
  readonly landlord: string;
  readonly provider: string;
  readonly includes: string;
  readonly dwellings: string;
  readonly unknown: string;
  readonly stages: string;
};

export const quartierTexts = residentTexts<Quartier>(
  {
    kicker: (city) => `Votre quartier, ${city}`,
    messages: {
      preparation: "Un accès à internet à petit prix se prépare pour votre quartier.",
      information: "On vous explique le projet avant le vote.",
      vote: "C'est au tour des locataires de décider : chaque logement a une voix.",
      launch: "Le oui l'a emporté : l'accès arrive dans votre quartier.",
      accompaniment: "Internet est ouvert dans votre quartier, et on vous aide à vous en servir.",
      review: "Internet est ouvert dans votre quartier, et on vous aide à vous en servir.",
    },
    rejected: "Les locataires ont dit non : le projet s'arrête là, rien ne change pour vous.",
    facts: "L'essentiel",
    price: "Prix",
    perMonth: (price) => `${price} par mois et par logement`,
    speed: "Débit",
    megabits: (speed) => `${speed} Mbit/s`,
    landlord: "Bailleur",
    provider: "Fournisseur d'accès",
    includes: "Aussi compris",
    dwellings: "Logements",
    unknown: "Pas encore décidé",
    stages: "Où en est le projet",
  },
  {
    en: {
      kicker: (city) => `Your quartier, ${city}`,
      messages: {
        preparation: "Low-price internet access is being prepared for your neighbourhood.",
        information: "The project is explained to you before the vote.",
        vote: "It is the tenants’ turn to decide: each dwelling has one vote.",
        launch: "The yes has won: access is coming to your neighbourhood.",
        accompaniment: "Internet is open in your neighbourhood, and people help you use it.",
        review: "Internet is open in your neighbourhood, and people help you use it.",
      },
      rejected: "The tenants said no: the project ends there and nothing changes for you.",
      facts: "In short",
      price: "Price",
      perMonth: (price) => `${price} per month and per dwelling`,
      speed: "Speed",
      megabits: (speed) => `${speed} Mbit/s`,
      landlord: "Landlord",
      provider: "Internet provider",
      includes: "Also included",
      dwellings: "Dwellings",
      unknown: "Not decided yet",
      stages: "Where the project stands",
    },
    ar: {
      kicker: (city) => `حيّكم، ${city}`,
      messages: {
        preparation: "يجري التحضير لتوفير الإنترنت بسعر منخفض في حيّكم.",
        information: "نشرح لكم المشروع قبل التصويت.",
        vote: "حان دور المستأجرين ليقرروا: لكل مسكن صوت واحد.",
        launch: "فازت نعم: الإنترنت قادم إلى حيّكم.",
        accompaniment: "الإنترنت متاح في حيّكم، وهناك من يساعدكم على استعماله.",
        review: "الإنترنت متاح في حيّكم، وهناك من يساعدكم على استعماله.",
      },
      rejected: "قال المستأجرون لا: يتوقف المشروع هنا ولا يتغير شيء بالنسبة لكم.",
      facts: "الأهم باختصار",
      price: "السعر",
      perMonth: (price) => `${price} في الشهر لكل مسكن`,
      speed: "السرعة",
      megabits: (speed) => `${speed} ميغابت في الثانية`,
      landlord: "المؤجر",
      provider: "مزوّد الإنترنت",
      includes: "يشمل أيضًا",
      dwellings: "المساكن",
      unknown: "لم يتقرر بعد",
      stages: "أين وصل المشروع",
    },
    tr: {
      kicker: (city) => `Mahalleniz, ${city}`,
      messages: {
        preparation: "Mahalleniz için düşük fiyatlı internet hazırlanıyor.",
        information: "Oylamadan önce proje size anlatılıyor.",
        vote: "Karar sırası kiracılarda: her konutun bir oyu var.",
        launch: "Evet kazandı: internet mahallenize geliyor.",
        accompaniment: "İnternet mahallenizde açıldı; kullanmanıza yardım ediliyor.",
        review: "İnternet mahallenizde açıldı; kullanmanıza yardım ediliyor.",
      },
      rejected: "Kiracılar hayır dedi: proje burada bitiyor, sizin için hiçbir şey değişmiyor.",
      facts: "Kısaca",
      price: "Fiyat",
      perMonth: (price) => `Konut başına ayda ${price}`,
      speed: "Hız",
      megabits: (speed) => `${speed} Mbit/sn`,
      landlord: "Konut sahibi kurum",
      provider: "İnternet sağlayıcısı",
      includes: "Ayrıca dahil",
      dwellings: "Konutlar",
      unknown: "Henüz kararlaştırılmadı",
      stages: "Proje hangi aşamada",
    },
    pt: {
      kicker: (city) => `O seu bairro, ${city}`,
      messages: {
        preparation: "Está a ser preparado um acesso à internet a baixo preço para o seu bairro.",
        information: "Explicamos-lhe o projeto antes da votação.",
        vote: "É a vez dos inquilinos decidirem: cada habitação tem um voto.",
        launch: "O sim ganhou: o acesso vai chegar ao seu bairro.",
        accompaniment: "A internet está aberta no seu bairro, e há quem o ajude a usá-la.",
        review: "A internet está aberta no seu bairro, e há quem o ajude a usá-la.",
      },
      rejected: "Os inquilinos disseram não: o projeto acaba aqui e nada muda para si.",
      facts: "O essencial",
      price: "Preço",
      perMonth: (price) => `${price} por mês e por habitação`,
      speed: "Velocidade",
      megabits: (speed) => `${speed} Mbit/s`,
      landlord: "Senhorio",
      provider: "Fornecedor de acesso",
      includes: "Também incluído",
      dwellings: "Habitações",
      unknown: "Ainda não decidido",
      stages: "Em que ponto está o projeto",
    },
  },
);
