/** The note that opens an exported archive. */
export const readme = ({ territory, at }: { readonly territory: string; readonly at: string }): string =>
  `Internet pour tous : export du territoire « ${territory} » du ${at}

Chaque fichier .jsonl contient un objet JSON par ligne, en UTF-8, du nom de la donnée (partner.jsonl : les
partenaires, vote.jsonl : les votes…). manifest.json donne le nombre de lignes et l’empreinte SHA-256 de chacun.
Les montants sont en centimes d’euro, les jours au format AAAA-MM-JJ, les instants en UTC ; null signifie « inconnu ».
Les empreintes des clés d’API ne sont pas exportées.

Each .jsonl file holds one JSON object a line, in UTF-8. manifest.json gives line counts and SHA-256 fingerprints.
Amounts are in euro cents, days are YYYY-MM-DD, instants are UTC; null means unknown.
`;
