import type { PageMessages } from "./fr.ts";

export const pages: PageMessages = {
  home: {
    title: "Internet em casa, a baixo preço, para todo o bairro",
    lead: "No seu bairro de habitação social, os inquilinos decidem juntos, por votação, um acesso à internet a baixo preço. Depois, pessoas do bairro ajudam a utilizá-lo.",
    search: "Procurar o meu bairro",
    searchHint: "O nome da sua cidade ou do seu bairro",
    cities: "As cidades que participam",
    noCity: "Nenhuma cidade abriu ainda a sua página pública.",
    noResult: (query) => `Nada corresponde a “${query}”.`,
    noResultHelp: "Verifique a ortografia, ou tente só com o nome da cidade.",
    how: "Como se passa",
    steps: [
      "O senhorio, a cidade e as associações preparam o projeto.",
      "Durante um mês, explica-se tudo: reunião pública, carta, atendimento.",
      "Cada alojamento tem uma voz. A votação decide.",
      "Se o sim ganhar, o acesso abre para todos e a ajuda começa.",
    ],
    forCities: "É uma autarquia?",
    forCitiesBody:
      "Prepare o seu projeto, conduza a votação com o senhorio e acompanhe cada bairro até ao balanço.",
    forCitiesAction: "Abrir o espaço das autarquias",
  },
  notFound: {
    title: "Esta página não existe",
    body: "O endereço pode estar incompleto, ou a página foi retirada.",
    typed: "Se copiou o endereço de uma carta, verifique cada letra.",
    home: "Ir para o início e procurar o meu bairro",
  },
  serverError: {
    title: "O serviço encontrou um problema",
    body: "A culpa não é sua. O que acabou de enviar pode não ter sido registado.",
    retry: "Volte atrás e tente de novo dentro de alguns minutos: enviar duas vezes não conta a dobrar.",
    id: "Se persistir, dê este número à pessoa que o ajuda:",
  },
  forbidden: {
    title: "Não tem acesso a esta página",
    body: "A sua conta não tem a função necessária. A pessoa que coordena o projeto pode dar-lha.",
    back: "Ir para o meu espaço",
  },
  refusedOrigin: {
    title: "Envio recusado",
    body: "Este formulário foi enviado a partir de outro sítio. Nada foi registado.",
    retry: "Abra a página a partir deste sítio e recomece.",
  },
  expired: {
    title: "Verifique e envie de novo",
    body: "A página estava aberta há muito tempo, ou voltou a iniciar sessão. Nada foi registado, mas nada do que escreveu se perdeu.",
    files: "Os ficheiros têm de ser escolhidos de novo: volte ao formulário.",
    signIn: "A sua sessão terminou.",
    newTab: "(novo separador) e volte aqui.",
  },
  signInFailed: {
    title: "O início de sessão não foi concluído",
    body: "Foi cancelado ou demorou demasiado. Nada se perdeu: recomece.",
    unavailable: "O serviço que verifica a sua identidade não responde. Tente dentro de alguns minutos.",
    again: "Recomeçar",
    code: "Se continuar, dê esta palavra à pessoa que o ajuda:",
  },
  tooLarge: {
    title: "O envio é demasiado grande",
    body: (most) => `Um envio pode ter ${most} no máximo. Nada foi registado.`,
    retry: "Divida o ficheiro, ou retire as colunas desnecessárias.",
  },
  unreadable: {
    title: "O formulário recebido não se consegue ler",
    body: "Pode ter sido interrompido. Nada foi registado: volte atrás e tente de novo.",
  },
  status: {
    title: "Estado do serviço",
    up: "O serviço funciona",
    degraded: "O serviço funciona em parte",
    down: "O serviço está interrompido",
    checkedAt: (when) => `Verificado em ${when}`,
    parts: "Em pormenor",
    partUp: "Funciona",
    partDegraded: "Lento",
    partDown: "Interrompido",
    history: "Últimos incidentes",
    noIncident: "Nenhum incidente nos últimos 90 dias.",
    version: (version) => `Versão ${version}`,
  },
};
