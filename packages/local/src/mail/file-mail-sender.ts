import { mkdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Mailbox, MailSender } from "@ipt/application/ports/mail.ts";
import { formatMessage } from "./format-message.ts";

export type FileMailSettings = {
  /** Messages go to the folder `mail` inside it, one `.eml` file each, readable by their owner only. */
  readonly dataDir: string;
  readonly from: Mailbox;
  readonly now: () => string;
  readonly newId: () => string;
};

/** Sends nothing outside the machine: each message becomes a file. Throws on a malformed address. */
export const fileMailSender = (settings: FileMailSettings): MailSender => ({
  send: async (message) => {
    const at = settings.now();
    const id = settings.newId();
    const text = formatMessage(message, { from: settings.from, at, id });
    const folder = join(settings.dataDir, "mail");
    const file = join(folder, `${at.replaceAll(/[:.]/g, "-")}-${id}.eml`);
    await mkdir(folder, { recursive: true });
    await writeFile(`${file}.new`, text, { mode: 0o600 });
    await rename(`${file}.new`, file);
  },
});
