import type { FrameMessages } from "./fr.ts";

export const frame: FrameMessages = {
  skip: "الانتقال إلى المحتوى",
  menu: "القائمة",
  mainNavigation: "التنقل الرئيسي",
  breadcrumb: "مسار التصفح",
  languages: "اللغات",
  unreviewed: "لم يراجع هذه الترجمةَ أحدٌ بعد. عند الشك، النص الفرنسي هو المرجع.",
  home: "الصفحة الرئيسية",
  back: "رجوع",
  signIn: "تسجيل الدخول",
  signOut: "تسجيل الخروج",
  space: "مساحة الشركاء",
  signedInAs: "الحساب:",
  demo: "هذا عرض تجريبي",
  important: "مهم",
  done: "تم",
  warning: "تنبيه",
  footer: {
    title: "معلومات عن هذا الموقع",
    accessibility: {
      none: "إمكانية الوصول: غير مطابق",
      partial: "إمكانية الوصول: مطابق جزئيًا",
      full: "إمكانية الوصول: مطابق كليًا",
    },
    legalNotice: "إشعار قانوني",
    personalData: "البيانات الشخصية",
    status: "حالة الخدمة",
    siteMap: "خريطة الموقع",
    contact: "اتصل بنا",
    promise: "لا إعلانات ولا تتبّع، ولا ملفات ارتباط إلا عند الضرورة.",
  },
};
