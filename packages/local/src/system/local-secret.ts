import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * A secret of this machine, kept in the data folder (readable by its owner only) and made on first use.
 * A file of the wrong length is an error, not a reason to make another secret.
 */
export const localSecret = (
  dataDir: string,
  name: string,
  bytes: number,
  randomBytes: (count: number) => Uint8Array,
): Uint8Array => {
  const file = join(dataDir, `${name}.secret`);
  if (!existsSync(file)) {
    writeFileSync(`${file}.new`, Buffer.from(randomBytes(bytes)).toString("base64url"), { mode: 0o600 });
    renameSync(`${file}.new`, file);
  }
  const secret = new Uint8Array(Buffer.from(readFileSync(file, "utf8"), "base64url"));
  if (secret.length !== bytes) throw new Error(`${file} does not hold ${bytes} bytes`);
  return secret;
};
