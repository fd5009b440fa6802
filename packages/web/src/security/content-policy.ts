/**
 * The Content-Security-Policy of a page: nothing from elsewhere, no script or style without the page's nonce, no
 * attribute handlers, never inside a frame. `formTargets` are origins that a form's answer may lead to besides this
 * site: browsers apply `form-action` to redirects too, and signing out ends at the identity provider.
 * `withWorker`: the page's script may start one of this site's own beside it, which it names in the one policy for
 * trusted types that it may make.
 */
export const contentPolicy = (nonce: string, formTargets: readonly string[], withWorker: boolean): string =>
  [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    ["form-action 'self'", ...formTargets].join(" "),
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    withWorker ? "worker-src 'self'; trusted-types default" : "worker-src 'none'; trusted-types 'none'",
  ].join("; ");
