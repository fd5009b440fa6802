import type { FigureMessages } from "./fr.ts";

export const figures: FigureMessages = {
  statuses: { measured: "Ölçüldü", declared: "Beyan edildi", estimated: "Tahmin", unknown: "Bilinmiyor" },
  unknown: "Bilinmiyor",
  outOf: (numerator, denominator, base) => `${denominator} ${base} içinden ${numerator}`,
  source: (source) => `Kaynak: ${source}`,
  records: "hizmet kayıtları",
  agreed: "hizmet sözleşmesi",
  asOf: (date) => `${date} itibarıyla`,
  period: (range) => `Dönem: ${range}`,
  quorum: {
    label: "Katılım ve gereken eşik",
    turnout: (voted, base) => `${base} konuttan ${voted} konut görüş bildirdi`,
    needed: (needed) => `Eşik: ${needed} konut`,
    reached: "Eşiğe ulaşıldı",
    missing: (missing) => `${missing} eksik`,
  },
  pagination: { label: "Sayfalar", previous: "Önceki sayfa", next: "Sonraki sayfa", first: "Başa dön" },
  progress: {
    running: "Sürüyor",
    done: "Bitti",
    failed: "Yarıda kaldı",
    count: (done, total) => `${done} / ${total}`,
    leave: "Bu sayfadan ayrılabilirsiniz: iş sürüyor, sonucu burada bulacaksınız.",
    refresh: "Yenile",
  },
  table: { scroll: (caption) => `${caption}, kaydırılabilir tablo` },
};
