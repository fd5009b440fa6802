import { usePage } from "../../components/page-context.ts";
import { SecretOnce } from "../../components/secret-once.tsx";
import { settingsTexts } from "../coordination/settings/texts.ts";

/** The new key, once; null when it was shown before. */
export const KeyCreated = (props: {
  readonly name: string;
  readonly secret: string | null;
  readonly back: string;
}) => {
  const { keyCreated, keyOnce, keyKept, backToKeys } = settingsTexts(usePage());
  return (
    <SecretOnce title={keyCreated} words={{ once: keyOnce, kept: keyKept, back: backToKeys }} {...props} />
  );
};
