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
    "GET",
    "/territories/{territory}/my-keys",
    async () => (await import("@ipt/application/access/list-own-keys.ts")).listOwnKeys,
    {
      id: "listOwnKeys",
      tag: "access",
      summary: { fr: "Lister les clés de son propre partenaire", en: "List the keys of one’s own partner" },
    },
  ),
  operation(
    "POST",
    "/territories/{territory}/api-keys/{key}/rotation",
    async () => (await import("@ipt/application/access/rotate-api-key.ts")).rotateApiKey,
    {
      id: "rotateApiKey",
      tag: "access",
      summary: {
        fr: "Renouveler une clé d’API, l’ancienne gardant un délai",
        en: "Renew an API key, the former one keeping a grace",
      },
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
