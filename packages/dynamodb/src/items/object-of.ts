/** An object as it is, anything else as an empty one: the schema then says what is missing. */
export const objectOf = (value: unknown): object =>
  typeof value === "object" && value !== null ? value : {};
