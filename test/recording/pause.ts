let paused = false;

export const isPaused = (): boolean => paused;

/** Leaves out of the recording what is sent while `act` runs: preparation, that no function does. */
export const unrecorded = async <T>(act: () => Promise<T>): Promise<T> => {
  paused = true;
  try {
    return await act();
  } finally {
    paused = false;
  }
};
