import type { FrameMessages } from "./fr.ts";

export const frame: FrameMessages = {
  skip: "Skip to content",
  menu: "Menu",
  mainNavigation: "Main navigation",
  breadcrumb: "Breadcrumb",
  languages: "Languages",
  unreviewed: "",
  home: "Home",
  back: "Back",
  signIn: "Sign in",
  signOut: "Sign out",
  space: "Partners’ space",
  signedInAs: "Account:",
  demo: "This is a demonstration",
  important: "Important",
  done: "Done",
  warning: "Warning",
  footer: {
    title: "About this site",
    accessibility: {
      none: "Accessibility: not compliant",
      partial: "Accessibility: partially compliant",
      full: "Accessibility: fully compliant",
    },
    legalNotice: "Legal notice",
    personalData: "Personal data",
    status: "Service status",
    siteMap: "Site map",
    contact: "Contact",
    promise: "No advertising, no tracker, no cookie that is not needed.",
  },
};
