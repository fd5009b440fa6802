import type { StageMessages } from "./fr.ts";

export const stages: StageMessages = {
  names: {
    preparation: "التحضير",
    information: "الإعلام",
    vote: "التصويت",
    launch: "الانطلاق",
    accompaniment: "المرافقة",
    review: "الحصيلة",
  },
  label: "مراحل المشروع",
  stepOf: (step, total) => `المرحلة ${step} من ${total}`,
  next: (name) => `بعد ذلك: ${name}`,
  done: "منتهية",
  current: "جارية",
  upcoming: "قادمة",
  stopped: "متوقفة",
  last: "هذه هي المرحلة الأخيرة.",
};
