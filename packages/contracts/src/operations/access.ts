import { type Deferred, operation } from "../operation.ts";

export const accessOperations = (): Deferred[] => [
  operation(
    "POST",
    "/territories/{territory}/members",
    async () => (await import("@ipt/application/access/invite-member.ts")).inviteMember,
    {
      id: "inviteMember",
      tag: "access",
      summary: {
        fr: "Inviter une personne ou changer ses rôles",
        en: "Invite a person or change their roles",
      },
      status: 200,
    },
  ),
  operation(
    "GET",
    "/territories/{territory}/members",
    async () => (await import("@ipt/application/access/list-members.ts")).listMembers,
    {
      id: "listMembers",
      tag: "access",
      summary: { fr: "Lister les membres", en: "List members" },
    },
  ),
  operation(
    "DELETE",
    "/territories/{territory}/members/{member}",
    async () => (await import("@ipt/application/access/remove-member.ts")).removeMember,
    {
      id: "removeMember",
      tag: "access",
      summary: { fr: "Retirer une personne", en: "Remove a person" },
    },
  ),
  operation(
    "POST",
    "/territories/{territory}/api-keys",
    async () => (await import("@ipt/application/access/create-api-key.ts")).createApiKey,
    {
      id: "createApiKey",
      tag: "access",
      summary: { fr: "Créer une clé d’API, montrée une seule fois", en: "Create an API key, shown once" },
    },
  ),
  operation(
    "GET",
    "/territories/{territory}/api-keys",
    async () => (await import("@ipt/application/access/list-api-keys.ts")).listApiKeys,
    {
      id: "listApiKeys",
      tag: "access",
      summary: { fr: "Lister les clés d’API", en: "List API keys" },
    },
  ),
  operation(
    "DELETE",
    "/territories/{territory}/api-keys/{key}",
    async () => (await import("@ipt/application/access/revoke-api-key.ts")).revokeApiKey,
    {
      id: "revokeApiKey",
      tag: "access",
      summary: { fr: "Révoquer une clé d’API", en: "Revoke an API key" },
    },
  ),
];
