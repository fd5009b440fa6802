import type { PageMessages } from "./fr.ts";

export const pages: PageMessages = {
  home: {
    title: "Bütün mahalle için evde düşük ücretli internet",
    lead: "Sosyal konut mahallenizde kiracılar, düşük ücretli internet erişimine oylamayla birlikte karar verir. Ardından mahalleden kişiler kullanmanıza yardım eder.",
    search: "Mahallemi bul",
    searchHint: "Şehrinizin veya mahallenizin adı",
    cities: "Katılan şehirler",
    noCity: "Henüz hiçbir şehir herkese açık sayfasını açmadı.",
    noResult: (query) => `“${query}” ile eşleşen bir şey yok.`,
    noResultHelp: "Yazımı kontrol edin ya da yalnızca şehrin adını deneyin.",
    how: "Nasıl işliyor",
    steps: [
      "Konut kuruluşu, belediye ve dernekler projeyi hazırlar.",
      "Bir ay boyunca her şey anlatılır: halk toplantısı, mektup, danışma saatleri.",
      "Her konutun bir oyu vardır. Kararı oylama verir.",
      "Evet çıkarsa erişim herkese açılır ve destek başlar.",
    ],
    forCities: "Bir yerel yönetim misiniz?",
    forCitiesBody:
      "Projenizi hazırlayın, oylamayı konut kuruluşuyla yürütün ve her mahalleyi değerlendirmeye kadar izleyin.",
    forCitiesAction: "Yerel yönetimler alanını aç",
  },
  notFound: {
    title: "Böyle bir sayfa yok",
    body: "Adres eksik olabilir ya da sayfa kaldırılmış olabilir.",
    typed: "Adresi bir mektuptan yazdıysanız her harfi kontrol edin.",
    home: "Ana sayfaya git ve mahallemi bul",
  },
  serverError: {
    title: "Hizmette bir sorun oluştu",
    body: "Bu sizin hatanız değil. Az önce gönderdikleriniz kaydedilmemiş olabilir.",
    retry: "Geri dönün ve birkaç dakika sonra yeniden deneyin: iki kez göndermek iki kez sayılmaz.",
    id: "Sorun sürerse size yardım eden kişiye bu numarayı verin:",
  },
  forbidden: {
    title: "Bu sayfaya erişiminiz yok",
    body: "Hesabınızda gereken rol yok. Projeyi koordine eden kişi size bu rolü verebilir.",
    back: "Alanıma git",
  },
  refusedOrigin: {
    title: "Gönderim reddedildi",
    body: "Bu form başka bir siteden gönderildi. Hiçbir şey kaydedilmedi.",
    retry: "Sayfayı bu siteden açın ve yeniden deneyin.",
  },
  expired: {
    title: "Kontrol edin ve yeniden gönderin",
    body: "Sayfa uzun süredir açıktı ya da yeniden giriş yaptınız. Hiçbir şey kaydedilmedi, ama yazdıklarınız kaybolmadı.",
    files: "Dosyaların yeniden seçilmesi gerekir: forma geri dönün.",
    signIn: "Oturumunuz sona erdi.",
    newTab: "(yeni sekme), sonra buraya dönün.",
  },
  signInFailed: {
    title: "Giriş tamamlanamadı",
    body: "İptal edildi veya çok uzun sürdü. Hiçbir şey kaybolmadı: yeniden başlayın.",
    unavailable: "Kimliğinizi doğrulayan hizmet yanıt vermiyor. Birkaç dakika sonra yeniden deneyin.",
    again: "Yeniden başla",
    code: "Sürerse, size yardım eden kişiye bu sözcüğü verin:",
  },
  tooLarge: {
    title: "Gönderdiğiniz çok büyük",
    body: (most) => `Bir gönderim en fazla ${most} olabilir. Hiçbir şey kaydedilmedi.`,
    retry: "Dosyayı bölün ya da gereksiz sütunları çıkarın.",
  },
  unreadable: {
    title: "Gelen form okunamıyor",
    body: "Yolda kesilmiş olabilir. Hiçbir şey kaydedilmedi: geri dönün ve yeniden deneyin.",
  },
  status: {
    title: "Hizmet durumu",
    up: "Hizmet çalışıyor",
    degraded: "Hizmet kısmen çalışıyor",
    down: "Hizmet kesildi",
    checkedAt: (when) => `Son kontrol: ${when}`,
    parts: "Ayrıntılar",
    partUp: "Çalışıyor",
    partDegraded: "Yavaş",
    partDown: "Kesildi",
    history: "Son olaylar",
    noIncident: "Son 90 günde olay yok.",
    version: (version) => `Sürüm ${version}`,
  },
};
