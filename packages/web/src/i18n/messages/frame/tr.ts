import type { FrameMessages } from "./fr.ts";

export const frame: FrameMessages = {
  skip: "İçeriğe geç",
  menu: "Menü",
  mainNavigation: "Ana menü",
  breadcrumb: "Sayfa yolu",
  languages: "Diller",
  unreviewed:
    "Bu çeviri henüz kimse tarafından gözden geçirilmedi. Şüphe durumunda Fransızca metin geçerlidir.",
  home: "Ana sayfa",
  back: "Geri",
  signIn: "Giriş yap",
  signOut: "Çıkış yap",
  space: "Ortaklar alanı",
  signedInAs: "Hesap:",
  demo: "Bu bir tanıtımdır",
  important: "Önemli",
  done: "Tamamlandı",
  warning: "Dikkat",
  footer: {
    title: "Bu site hakkında",
    accessibility: {
      none: "Erişilebilirlik: uyumlu değil",
      partial: "Erişilebilirlik: kısmen uyumlu",
      full: "Erişilebilirlik: tamamen uyumlu",
    },
    legalNotice: "Yasal bilgiler",
    personalData: "Kişisel veriler",
    status: "Hizmet durumu",
    siteMap: "Site haritası",
    contact: "İletişim",
    promise: "Reklam yok, izleme yok, zorunlu olmayan çerez yok.",
  },
};
