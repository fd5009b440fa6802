import { SESv2Client, SendEmailCommand } from "@aws-sdk/client-sesv2";
import type { MailSender } from "@ipt/application/ports/mail.ts";
import type { SigningKeys } from "../credentials/sign-form.ts";

type Settings = {
  readonly region: string;
  readonly endpoint: string;
  readonly credentials: SigningKeys;
  readonly from: string;
};

const SENDER = "Internet pour tous";

/** Sends by SES. Rejects with `MessageRejected` or `BadRequestException` where no other try would do better. */
export const sesMailSender = ({ region, endpoint, credentials, from }: Settings): MailSender => {
  const client = new SESv2Client({ region, endpoint, credentials, maxAttempts: 3 });
  return {
    send: async ({ to, subject, text }) => {
      await client.send(
        new SendEmailCommand({
          FromEmailAddress: `${SENDER} <${from}>`,
          // The address alone: a name with accents would have to be encoded, and the text greets by name.
          Destination: { ToAddresses: [to.address] },
          Content: {
            Simple: {
              Subject: { Data: subject, Charset: "UTF-8" },
              Body: { Text: { Data: text, Charset: "UTF-8" } },
            },
          },
        }),
      );
    },
  };
};
