import { usePage } from "../../../components/page-context.ts";
import { ProgressBar } from "../../../components/progress-bar.tsx";
import { importTexts } from "./texts.ts";

/** In the form that sends a file: how far its import is, while its answer is awaited. */
export const SendingBar = ({ address }: { readonly address: string }) => {
  const t = importTexts(usePage());
  return <ProgressBar label={t.bar} done={0} text={t.sending} address={address} whenSent />;
};
