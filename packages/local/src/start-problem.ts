/** Why the product cannot start on this machine. `message` is for the person at the terminal: French, then English. */
export type StartProblem = {
  readonly kind:
    | "engine-missing"
    | "engine-failed"
    | "already-running"
    | "port-in-use"
    | "port-invalid"
    | "data-folder-unusable";
  readonly message: string;
};
