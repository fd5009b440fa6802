/** Names inside secrets, buckets and tables, shared by the functions and by what deploys them. It imports nothing. */

/** JSON fields of the secret: 32 bytes in base64url, then client secrets as `{ "<provider id>": "…" }`. */
export const secretFields = { sealingKey: "sealingKey", clientSecrets: "clientSecrets" } as const;

/** JSON field of the votes' secret: 32 bytes in base64url. Lost, no vote under way can sign another envelope. */
export const voteSecretField = "wrappingKey";

/** JSON field of the forms' secret: 32 bytes in base64url. Renewed, pages already open ask to be sent again. */
export const formSecretField = "formKey";

/** JSON field of the webhooks' secret: 32 bytes in base64url. Lost or renewed, every webhook needs another secret. */
export const webhookSecretField = "webhookKey";

/** The longest that a queue holds a message back, in seconds: longer pauses are several. */
export const longestDelaySeconds = 900;

/** Key prefix of the objects of one territory in the bucket; followed by `<territory>/`. */
export const answersPrefix = "answers/";

/** The bucket forgets answers after so many days; the link given for one lasts minutes. */
export const answersKeptDays = 1;

/** Key prefix of the archives prepared in the background; followed by `<territory>/`. */
export const archivesPrefix = "archives/";

/** As many as an export says; a test holds the two together. */
export const archivesKeptDays = 1;

/** Tables restored from a backup are named `<main table><this><anything>`, so that one role can be granted them. */
export const restoredTableInfix = "-restored-";
