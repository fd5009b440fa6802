import { usePage } from "../../../components/page-context.ts";
import { SecretOnce } from "../../../components/secret-once.tsx";
import { webhookTexts } from "./webhook-texts.ts";

/** The secret of a webhook, once; null when it was shown before. */
export const SecretShown = (props: {
  readonly title: string;
  readonly name: string;
  readonly secret: string | null;
  readonly back: string;
}) => {
  const { secretOnce, secretKept, back } = webhookTexts(usePage());
  return <SecretOnce {...props} words={{ once: secretOnce, kept: secretKept, back }} />;
};
