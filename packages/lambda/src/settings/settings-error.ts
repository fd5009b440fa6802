/** The function was deployed with settings it can't run with. Names the variables, never their values. */
export class SettingsError extends Error {
  override readonly name = "SettingsError";
  readonly refused: readonly string[];

  constructor(refused: readonly string[]) {
    super(`missing or malformed: ${refused.join(", ")}`);
    this.refused = refused;
  }
}
