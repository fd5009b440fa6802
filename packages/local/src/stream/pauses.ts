/** A pause that ends at its time, or as soon as somebody calls `wake`, even just before it began. */
export type Pauses = { readonly wait: (ms: number) => Promise<void>; readonly wake: () => void };

export const createPauses = (): Pauses => {
  let woken = false;
  let end: (() => void) | undefined;
  return {
    wait: (ms) =>
      new Promise((resolve) => {
        const finish = (): void => {
          clearTimeout(timer);
          end = undefined;
          woken = false;
          resolve();
        };
        const timer = setTimeout(finish, ms);
        end = finish;
        if (woken) finish();
      }),
    wake: () => {
      woken = true;
      end?.();
    },
  };
};
