import { DEMO_ACCOUNTS } from "./accounts.ts";

/** What the terminal shows once everything answers. */
export const announcement = (about: {
  readonly url: string;
  readonly dataDir: string;
  readonly key: string;
}): string =>
  [
    "",
    `Internet pour tous est prêt : ${about.url}`,
    `  API           ${about.url}/v1/openapi.json`,
    `  Données       ${about.dataDir} (« npm start -- --fresh » recommence à zéro)`,
    "",
    "Comptes de démonstration (sans mot de passe) :",
    ...DEMO_ACCOUNTS.map((one) => `  ${one.name.padEnd(20)} ${one.role}`),
    "",
    "Le bilan de Kérédern, tel que Brest l’a publié :",
    `  curl -H "Authorization: Bearer ${about.key}" "${about.url}/v1/territories/brest-metropole/quartiers/keredern/review?asOf=2012-10-21"`,
    "",
    "Ctrl-C arrête le service ; les données restent.",
  ].join("\n");
