import type { StageMessages } from "./fr.ts";

export const stages: StageMessages = {
  names: {
    preparation: "Hazırlık",
    information: "Bilgilendirme",
    vote: "Oylama",
    launch: "Başlangıç",
    accompaniment: "Destek",
    review: "Değerlendirme",
  },
  label: "Projenin aşamaları",
  stepOf: (step, total) => `Aşama ${step} / ${total}`,
  next: (name) => `Sonraki: ${name}`,
  done: "tamamlandı",
  current: "sürüyor",
  upcoming: "gelecek",
  stopped: "durduruldu",
  last: "Bu son aşamadır.",
};
