export type Mailbox = { readonly name?: string; readonly address: string };

export type MailMessage = {
  readonly to: Mailbox;
  readonly subject: string;
  /** Plain text; lines end with a line feed. */
  readonly text: string;
};

export type MailSender = { readonly send: (message: MailMessage) => Promise<void> };
