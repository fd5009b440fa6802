import type { FrameMessages } from "./fr.ts";

export const frame: FrameMessages = {
  skip: "Ir para o conteúdo",
  menu: "Menu",
  mainNavigation: "Navegação principal",
  breadcrumb: "Caminho de navegação",
  languages: "Idiomas",
  unreviewed: "Esta tradução ainda não foi revista por ninguém. Em caso de dúvida, vale o texto em francês.",
  home: "Início",
  back: "Voltar",
  signIn: "Iniciar sessão",
  signOut: "Terminar sessão",
  space: "Espaço dos parceiros",
  signedInAs: "Conta:",
  demo: "Isto é uma demonstração",
  important: "Importante",
  done: "Está feito",
  warning: "Atenção",
  footer: {
    title: "Informações sobre este sítio",
    accessibility: {
      none: "Acessibilidade: não conforme",
      partial: "Acessibilidade: parcialmente conforme",
      full: "Acessibilidade: totalmente conforme",
    },
    legalNotice: "Avisos legais",
    personalData: "Dados pessoais",
    status: "Estado do serviço",
    siteMap: "Mapa do sítio",
    contact: "Contacto",
    promise: "Sem publicidade, sem rastreadores, nenhum cookie sem necessidade.",
  },
};
