const HOME = "/";
const MAX_LENGTH = 2000;

/**
 * Where to go after signing in: a path of this site, with its query. Anything else (another site, however spelled,
 * a path longer than 2 000 characters, the sign-in pages themselves) gives the home page.
 */
export const safeReturnTo = (asked: string | undefined, baseUrl: string): string => {
  if (!asked?.startsWith("/") || asked.length > MAX_LENGTH) return HOME;
  const base = new URL(baseUrl);
  const parsed = URL.parse(asked, base);
  if (!parsed || parsed.origin !== base.origin) return HOME;
  const path = `${parsed.pathname}${parsed.search}`;
  // A path may become `//host` once normalised, which a browser reads as another site.
  if (path.startsWith("//") || parsed.pathname === "/auth" || parsed.pathname.startsWith("/auth/"))
    return HOME;
  return path.length > MAX_LENGTH ? HOME : path;
};
