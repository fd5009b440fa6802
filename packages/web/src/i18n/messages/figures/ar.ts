import type { FigureMessages } from "./fr.ts";

export const figures: FigureMessages = {
  statuses: { measured: "مُقاس", declared: "مُصرَّح به", estimated: "تقديري", unknown: "غير معروف" },
  unknown: "غير معروف",
  outOf: (numerator, denominator, base) => `${numerator} من أصل ${denominator} ${base}`,
  source: (source) => `المصدر: ${source}`,
  records: "سجلات الخدمة",
  agreed: "اتفاقية الخدمة",
  asOf: (date) => `بتاريخ ${date}`,
  period: (range) => `الفترة: ${range}`,
  quorum: {
    label: "المشاركة والعتبة المطلوبة",
    turnout: (voted, base) => `عبّر ${voted} مسكنًا من أصل ${base} عن رأيه`,
    needed: (needed) => `العتبة: ${needed} مسكنًا`,
    reached: "تم بلوغ العتبة",
    missing: (missing) => `ينقص ${missing}`,
  },
  pagination: {
    label: "الصفحات",
    previous: "الصفحة السابقة",
    next: "الصفحة التالية",
    first: "العودة إلى البداية",
  },
  progress: {
    running: "جارٍ",
    done: "انتهى",
    failed: "توقف",
    count: (done, total) => `${done} من ${total}`,
    leave: "يمكنك مغادرة هذه الصفحة: العمل مستمر وستجده هنا.",
    refresh: "تحديث",
  },
  table: { scroll: (caption) => `${caption}، جدول قابل للتمرير` },
};
