import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { fileMailSender } from "./file-mail-sender.ts";
import { formatMessage } from "./format-message.ts";
import { listMail } from "./list-mail.ts";

const root = mkdtempSync(join(tmpdir(), "ipt-mail-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const envelope = {
  from: { name: "Internet pour tous", address: "ne-pas-repondre@ipt.example" },
  at: "2026-11-23T08:00:00.000Z",
  id: "m1",
};
const to = { name: "Coralie L’Hénaff", address: "coralie@brest.example" };

const sender = (dataDir: string) => {
  let count = 0;
  return fileMailSender({
    dataDir,
    from: envelope.from,
    now: () => `2026-11-23T08:00:0${count}.000Z`,
    newId: () => {
      count += 1;
      return `m${count}`;
    },
  });
};

describe("a message", () => {
  it("is written as a mail reader expects it, accents readable in the file", () => {
    const text = formatMessage({ to, subject: "Réunion à Kérédern", text: "Bonjour,\nà mardi.\n" }, envelope);
    expect(text.split("\r\n\r\n", 1)[0]?.split("\r\n")).toEqual([
      'From: "Internet pour tous" <ne-pas-repondre@ipt.example>',
      "To: =?UTF-8?B?Q29yYWxpZSBM4oCZSMOpbmFmZg==?= <coralie@brest.example>",
      "Subject: =?UTF-8?B?UsOpdW5pb24gw6AgS8OpcsOpZGVybg==?=",
      "Date: Mon, 23 Nov 2026 08:00:00 +0000",
      "Message-ID: <m1@internet-pour-tous.local>",
      "MIME-Version: 1.0",
      "Content-Type: text/plain; charset=utf-8",
      "Content-Transfer-Encoding: 8bit",
      "Auto-Submitted: auto-generated",
    ]);
    expect(text).toContain("Bonjour,\r\nà mardi.\r\n");
  });

  it("keeps every header line short and free of what its subject or name tries to add", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 300 }),
        fc.string({ unit: "binary" }),
        (name, subject) => {
          const text = formatMessage(
            {
              to: { ...to, name: name.toWellFormed() },
              subject: `${subject.toWellFormed()}\r\nBcc: other@x.example`,
              text: ".",
            },
            envelope,
          );
          const head = text.split("\r\n\r\n", 1)[0] ?? "";
          const lines = head.split("\r\n");
          expect(lines.filter((line) => /^\S/.test(line)).length).toBe(9);
          for (const line of lines) expect(line).toMatch(/^[\u0020-\u007e]{1,200}$/u);
        },
      ),
    );
  });

  it("encodes its text when a line is too long for the standard", () => {
    const text = formatMessage({ to, subject: "x", text: "é".repeat(600) }, envelope);
    const encoded = text.split("\r\n\r\n").at(1)?.replaceAll("\r\n", "") ?? "";
    expect(Buffer.from(encoded, "base64").toString()).toBe("é".repeat(600));
  });

  it.each(["no-at", "a@b@c", "a b@c.fr", "a@c.fr\r\nBcc: x@y.fr", "<a@c.fr>"])(
    "is refused for the address %j",
    (address) => {
      expect(() => formatMessage({ to: { address }, subject: "x", text: "x" }, envelope)).toThrow();
    },
  );
});

describe("the mail folder", () => {
  it("keeps one file a message, for its owner only, and lists the newest first", async () => {
    const { send } = sender(root);
    const long =
      "Votre réunion publique du mardi 24 novembre 2026 à la maison de quartier de Kérédern — à ne pas manquer";
    await send({ to, subject: "Première", text: "1" });
    await send({ to: { address: "b@brest.example" }, subject: long, text: "2" });
    const list = await listMail(root);
    expect(list.map(({ subject, to: recipient, at }) => [subject, recipient, at])).toEqual([
      [long, "b@brest.example", "2026-11-23T08:00:01.000Z"],
      ["Première", "Coralie L’Hénaff <coralie@brest.example>", "2026-11-23T08:00:00.000Z"],
    ]);
    const file = list[0]?.file ?? "";
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readFileSync(file, "utf8")).toMatch(/\r\n\r\n2\r\n$/);
  });

  it("is empty before the first message", async () => {
    expect(await listMail(join(root, "nowhere"))).toEqual([]);
  });
});
