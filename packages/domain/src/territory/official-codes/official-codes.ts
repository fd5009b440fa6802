export type OfficialCommune = { readonly insee: string; readonly name: string };
export type OfficialEpci = {
  readonly siren: string;
  readonly name: string;
  readonly communes: readonly OfficialCommune[];
};

/** France's communes and inter-communal bodies (EPCI à fiscalité propre) as of 1 January of `vintage`. */
export type OfficialCodes = {
  readonly vintage: number;
  readonly commune: (insee: string) => OfficialCommune | null;
  readonly epci: (siren: string) => OfficialEpci | null;
  /** Names that begin with the text, or have a word that does; accents, case and hyphens apart. EPCI first. */
  readonly search: (
    text: string,
    most: number,
  ) => { readonly epci: readonly OfficialEpci[]; readonly communes: readonly OfficialCommune[] };
};

type Lists = { readonly vintage: number; readonly communes: string; readonly epci: string };

const INSEE_LENGTH = 5;

/** What two people type differently for the same name: accents, capitals, hyphens, apostrophes, ligatures. */
export const plainName = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("œ", "oe")
    .replaceAll("æ", "ae")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();

const startsWord = (plain: string, wanted: string): boolean => ` ${plain}`.includes(` ${wanted}`);

const firstThat = <T extends { readonly name: string }>(
  all: Iterable<T>,
  wanted: string,
  most: number,
): T[] => {
  const exact: T[] = [];
  const first: T[] = [];
  const others: T[] = [];
  for (const one of all) {
    const plain = plainName(one.name);
    if (plain === wanted) exact.push(one);
    else if (plain.startsWith(wanted)) first.push(one);
    else if (startsWord(plain, wanted)) others.push(one);
  }
  return [...exact, ...first, ...others].slice(0, most);
};

/** Reads the shipped lists; the text is cut into lines once, names are compared only when searched for. */
export const officialCodes = (lists: Lists): OfficialCodes => {
  const communes = new Map<string, OfficialCommune>();
  for (const line of lists.communes.split("\n")) {
    const insee = line.slice(0, INSEE_LENGTH);
    communes.set(insee, { insee, name: line.slice(INSEE_LENGTH) });
  }
  const epci = new Map<string, OfficialEpci>();
  for (const line of lists.epci.split("\n")) {
    const [siren = "", name = "", members = ""] = line.split("|");
    const known = members.split(",").flatMap((insee) => communes.get(insee) ?? []);
    epci.set(siren, { siren, name, communes: known });
  }
  return {
    vintage: lists.vintage,
    commune: (insee) => communes.get(insee) ?? null,
    epci: (siren) => epci.get(siren) ?? null,
    search: (text, most) => {
      const wanted = plainName(text);
      if (wanted === "") return { epci: [], communes: [] };
      return {
        epci: firstThat(epci.values(), wanted, most),
        communes: firstThat(communes.values(), wanted, most),
      };
    },
  };
};
