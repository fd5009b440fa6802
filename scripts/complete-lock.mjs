// Adds to package-lock.json the binaries of other platforms that the registry in use did not have.
//
// npm drops an optional package that it can't find and writes a lock without it; `npm ci` then refuses that lock,
// on every machine. An entry with its platform is enough: npm fetches a binary on its own platform only.
// Run after `npm install`; changes nothing when nothing is missing. With --check it only says what is missing.
import { readFileSync, writeFileSync } from "node:fs";

const FILE = "package-lock.json";
const OS = /(?:^|[/-])(aix|android|darwin|freebsd|linux|netbsd|openbsd|openharmony|sunos|win32)(?=-|$)/;
const CPU = /-(arm64|arm|ia32|loong64|mips64el|ppc64|riscv64|s390x|x64)(?=-|$)/;

/** What the package's name says of where it runs, or null. */
const platformOf = (name) => {
  const os = OS.exec(name)?.[1];
  const cpu = CPU.exec(name)?.[1];
  if (!os || !cpu) return null;
  const libc = /-musl/.test(name) ? "musl" : /-gnu/.test(name) ? "glibc" : null;
  return { os: [os], cpu: [cpu], ...(os === "linux" && libc ? { libc: [libc] } : {}) };
};

const isThere = (packages, from, name) => {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf("/node_modules/")))) {
    if (`${at === "" ? "" : `${at}/`}node_modules/${name}` in packages) return true;
    if (at === "") return false;
  }
};

const missingIn = ({ packages }) =>
  Object.entries(packages).flatMap(([from, { optionalDependencies = {}, dev }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !isThere(packages, from, name))
      .map(([name, version]) => ({ name, version, dev, platform: platformOf(name) })),
  );

const lock = JSON.parse(readFileSync(FILE, "utf8"));
const missing = missingIn(lock);

if (process.argv.includes("--check")) {
  for (const { name, version } of missing) console.log(`${FILE}: ${name}@${version} is missing`);
  if (missing.length > 0) console.log("Mend with: node scripts/complete-lock.mjs");
  process.exitCode = missing.length > 0 ? 1 : 0;
} else {
  for (const { name, version, dev, platform } of missing) {
    if (!platform) throw new Error(`${name}: its name does not say which platform it is for`);
    const { cpu, libc, os } = platform;
    const entry = { version, cpu, ...(dev ? { dev } : {}), ...(libc ? { libc } : {}), optional: true, os };
    lock.packages[`node_modules/${name}`] = entry;
  }
  const sorted = Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, "en"));
  if (missing.length > 0) {
    writeFileSync(FILE, `${JSON.stringify({ ...lock, packages: Object.fromEntries(sorted) }, null, 2)}\n`);
  }
  console.log(`${missing.length} added to ${FILE}`);
}
