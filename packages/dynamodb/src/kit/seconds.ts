/** Epoch seconds, as expiry dates are stored. */
export const secondsOf = (instant: string): number => Math.floor(Date.parse(instant) / 1000);
