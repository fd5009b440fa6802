import { readFile, writeFile } from "node:fs/promises";
import { exit, stdout } from "node:process";
import { parseArgs } from "node:util";
import { keysOf } from "../../archive/check-seal.ts";
import { type Ask, downloadArchive } from "../../archive/download.ts";
import { writeArchive } from "../../archive/seal.ts";
import { CHECK_NAMES, CONCLUSIONS, type Language, LIMITS, tell } from "../../archive/texts.ts";
import { type Verification, type VerifyOptions, verifyArchive } from "../../archive/verify.ts";

const ACCEPTED = 0;
const REJECTED = 1;
const MISUSED = 2;

const USAGE = `ipt-verify ARCHIVE.json [options]
ipt-verify --download ADRESSE ARCHIVE.json [options]

  --download ADRESSE    écrit d’abord l’archive publique de ce vote dans le fichier, puis la vérifie
                        (https://…/v1/territories/…/votes/…/archive)

  --minutes EMPREINTE   empreinte lue sur le procès-verbal signé (16 caractères au moins)
  --keys GROUPES        empreinte des clés, affichée par le bureau à l’ouverture
  --register FICHIER    registre, si l’archive ne le contient pas
  --tracker SUIVI       ce suivi est-il dans l’urne ? (plusieurs fois si besoin)
  --share PART          part d’un membre du bureau, fichier ou texte ; deux parts : recomptage
  --lang fr|en          langue des phrases
  --json                résultat pour un programme

Code de sortie : 0 acceptée, 1 rejetée, 2 mal appelé ou fichier illisible.
Exit code: 0 accepted, 1 rejected, 2 misused or unreadable file.
`;

const say = (text: string): void => {
  stdout.write(`${text}\n`);
};

const MARKS = { right: "✓", wrong: "✗", unknown: "·" } as const;

const read = () =>
  parseArgs({
    allowPositionals: true,
    options: {
      download: { type: "string" },
      minutes: { type: "string" },
      keys: { type: "string" },
      register: { type: "string" },
      tracker: { type: "string", multiple: true },
      share: { type: "string", multiple: true },
      lang: { type: "string", default: "fr" },
      json: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });

/** A share may be given as the path of its file or as its text. */
const shareText = async (given: string): Promise<string> => {
  try {
    return await readFile(given, "utf8");
  } catch {
    return given;
  }
};

const optionsOf = async ({ values }: ReturnType<typeof read>): Promise<VerifyOptions> => ({
  paper: {
    ...(values.minutes === undefined ? {} : { minutes: values.minutes }),
    ...(values.keys === undefined ? {} : { keys: values.keys }),
  },
  ...(values.register === undefined ? {} : { register: await readFile(values.register, "utf8") }),
  trackers: values.tracker ?? [],
  shares: await Promise.all((values.share ?? []).map(shareText)),
});

/** The only part that needs a network, and that nothing else relies on: what it wrote is then checked like any file. */
const downloadTo = async (path: string, address: string): Promise<void> => {
  const { origin, pathname } = new URL(address);
  const ask: Ask = async (below) => {
    const answer = await fetch(origin + below, { headers: { accept: "application/json" } });
    if (!answer.ok) return { ok: false, error: { code: "unreachable", path: below, status: answer.status } };
    const value: unknown = await answer.json();
    return { ok: true, value };
  };
  const archive = await downloadArchive(ask, pathname);
  if (!archive.ok) throw new Error(Object.values(archive.error).join(" "));
  await writeFile(path, writeArchive(archive.value));
};

const report = async ({ accepted, findings, archive }: Verification, language: Language): Promise<void> => {
  const keys = archive && (await keysOf(archive));
  if (archive) {
    const { quartier, territory, vote, question, fingerprint } = archive.minutes;
    say(`${territory} / ${quartier} / ${vote}\n${question}`);
    say(`${CHECK_NAMES.minutes[language]} : ${fingerprint}`);
    if (keys) say(`${language === "fr" ? "Clés" : "Keys"} : ${keys}`);
    say("");
  }
  for (const finding of findings) {
    say(`${MARKS[finding.verdict]} ${CHECK_NAMES[finding.check][language]} : ${tell(finding, language)}`);
  }
  say(`\n${CONCLUSIONS[accepted ? "accepted" : "rejected"][language]}`);
  if (accepted) say(LIMITS[language]);
};

const main = async (): Promise<number> => {
  const given = read();
  const [path, ...more] = given.positionals;
  const language = given.values.lang;
  if (
    given.values.help ||
    path === undefined ||
    more.length > 0 ||
    (language !== "fr" && language !== "en")
  ) {
    say(USAGE);
    return given.values.help ? ACCEPTED : MISUSED;
  }
  if (given.values.download !== undefined) await downloadTo(path, given.values.download);
  const verification = await verifyArchive(await readFile(path), await optionsOf(given));
  if (given.values.json) {
    const { accepted, findings } = verification;
    say(JSON.stringify({ accepted, findings }, null, 2));
  } else await report(verification, language);
  return verification.accepted ? ACCEPTED : REJECTED;
};

try {
  exit(await main());
} catch (error) {
  say(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  exit(MISUSED);
}
