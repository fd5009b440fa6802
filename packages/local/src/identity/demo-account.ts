/** Someone who can be chosen on the demonstration sign-in page, without a password. */
export type DemoAccount = {
  /** Stable identifier given to the product, `[a-z0-9-]+`. */
  readonly sub: string;
  readonly name: string;
  readonly email: string;
  /** What this person does, in French: role and territory. */
  readonly role: string;
};
