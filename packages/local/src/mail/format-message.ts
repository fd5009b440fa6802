import type { Mailbox, MailMessage } from "@ipt/application/ports/mail.ts";

export type Envelope = { readonly from: Mailbox; readonly at: string; readonly id: string };

/** RFC 2047 allows 75 characters an encoded word: 45 bytes once base64 and the markers are counted. */
const WORD_BYTES = 45;

// biome-ignore lint/suspicious/noControlCharactersInRegex: a line break would let a subject add headers
const onOneLine = (text: string): string => text.replaceAll(/[\u0000-\u001f\u007f]+/gu, " ").trim();

const encodedWords = (text: string): string => {
  const words: string[] = [];
  let word = "";
  for (const character of text) {
    if (Buffer.byteLength(word + character) > WORD_BYTES) {
      words.push(word);
      word = "";
    }
    word += character;
  }
  words.push(word);
  return words.map((part) => `=?UTF-8?B?${Buffer.from(part).toString("base64")}?=`).join("\r\n ");
};

const isPlain = (text: string): boolean =>
  /^[\u0020-\u007e]*$/u.test(text) && text.length < 60 && !text.includes("=?");

const headerText = (text: string): string => {
  const line = onOneLine(text);
  return isPlain(line) ? line : encodedWords(line);
};

const displayName = (name: string): string => {
  const line = onOneLine(name);
  return isPlain(line) ? `"${line.replaceAll(/["\\]/g, "\\$&")}"` : encodedWords(line);
};

const mailbox = ({ name, address }: Mailbox): string => {
  if (!/^[^\s<>(),;:"\\@]+@[a-z0-9.-]+$/iu.test(address)) throw new Error("malformed e-mail address");
  return name ? `${displayName(name)} <${address}>` : address;
};

/** RFC 5322 date, always in UTC. */
const headerDate = (at: string): string => new Date(at).toUTCString().replace("GMT", "+0000");

const MAX_LINE_BYTES = 998;

const body = (text: string): { readonly encoding: "8bit" | "base64"; readonly content: string } => {
  const lines = text.replaceAll(/\r\n?/g, "\n").split("\n");
  if (lines.every((line) => Buffer.byteLength(line) <= MAX_LINE_BYTES)) {
    return { encoding: "8bit", content: `${lines.join("\r\n")}\r\n` };
  }
  const encoded = Buffer.from(lines.join("\r\n")).toString("base64");
  return { encoding: "base64", content: `${encoded.match(/.{1,76}/g)?.join("\r\n") ?? ""}\r\n` };
};

/** The message as RFC 5322 text (UTF-8 body), ready to be opened by any mail reader. */
export const formatMessage = (message: MailMessage, envelope: Envelope): string => {
  const { encoding, content } = body(message.text);
  return [
    `From: ${mailbox(envelope.from)}`,
    `To: ${mailbox(message.to)}`,
    `Subject: ${headerText(message.subject)}`,
    `Date: ${headerDate(envelope.at)}`,
    `Message-ID: <${envelope.id}@internet-pour-tous.local>`,
    "MIME-Version: 1.0",
    "Content-Type: text/plain; charset=utf-8",
    `Content-Transfer-Encoding: ${encoding}`,
    "Auto-Submitted: auto-generated",
    "",
    content,
  ].join("\r\n");
};
