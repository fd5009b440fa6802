const ID_LENGTH = 40;

/** The account id of an e-mail address: a digest, so that no address stands in a key or a log. */
export const memberIdOf = async (digest: (text: string) => Promise<string>, email: string): Promise<string> =>
  (await digest(`member:${email}`)).slice(0, ID_LENGTH);
