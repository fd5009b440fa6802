import { SettingsError } from "../settings/settings-error.ts";

/** The function's own role, as Lambda gives it: read once, like the rest of its environment, which never changes. */
export const ownCredentials = (environment: Readonly<Record<string, string | undefined>>) => {
  const accessKeyId = environment["AWS_ACCESS_KEY_ID"];
  const secretAccessKey = environment["AWS_SECRET_ACCESS_KEY"];
  const sessionToken = environment["AWS_SESSION_TOKEN"];
  if (!accessKeyId || !secretAccessKey)
    throw new SettingsError(["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"]);
  return { accessKeyId, secretAccessKey, ...(sessionToken ? { sessionToken } : {}) };
};
