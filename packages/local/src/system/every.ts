export type Periodic = {
  /** Lets a run under way finish, and starts no other. */
  readonly stop: () => Promise<void>;
};

/** Runs a task again and again, `ms` after the end of the run before. A failing run is reported, not fatal. */
export const every = (
  ms: number,
  task: () => Promise<unknown> | unknown,
  onError: (error: unknown) => void,
): Periodic => {
  let running: Promise<void> = Promise.resolve();
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  const run = async (): Promise<void> => {
    try {
      await task();
    } catch (error) {
      onError(error);
    }
    if (!stopped) schedule();
  };
  const schedule = (): void => {
    timer = setTimeout(() => {
      running = run();
    }, ms);
    timer.unref();
  };
  schedule();
  return {
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
};
