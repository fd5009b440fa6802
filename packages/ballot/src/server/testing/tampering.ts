import fc from "fast-check";
import { verifyArchive } from "../../archive/verify.ts";

const AT_ONCE = 64;

/** Places of a file where one changed bit leaves it accepted: none, of an archive. */
export const acceptedFlips = async (file: Uint8Array): Promise<readonly number[]> => {
  const accepted: number[] = [];
  for (let start = 0; start < file.length; start += AT_ONCE) {
    const places = Array.from({ length: Math.min(AT_ONCE, file.length - start) }, (_, at) => start + at);
    const verdicts = await Promise.all(
      places.map((place) => verifyArchive(file.map((byte, at) => (at === place ? byte ^ 1 : byte)))),
    );
    accepted.push(...places.filter((_, at) => verdicts[at]?.accepted));
  }
  return accepted;
};

/** The file with one byte changed to any other, taken out or put in. */
export const edited = (file: Uint8Array): fc.Arbitrary<Uint8Array> =>
  fc
    .record({
      place: fc.nat({ max: file.length - 1 }),
      byte: fc.nat({ max: 255 }),
      kind: fc.constantFrom("change", "remove", "insert"),
    })
    .filter(({ place, byte, kind }) => kind !== "change" || file[place] !== byte)
    .map(({ place, byte, kind }) => {
      const middle = kind === "remove" ? [] : [byte];
      const rest = file.slice(kind === "insert" ? place : place + 1);
      return Uint8Array.from([...file.slice(0, place), ...middle, ...rest]);
    });
