/** Loads once, when first asked. */
export const later = <T>(load: () => Promise<T>): (() => Promise<T>) => {
  let asked: Promise<T> | undefined;
  return () => {
    asked ??= load();
    return asked;
  };
};
