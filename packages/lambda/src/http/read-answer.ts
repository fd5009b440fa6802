/** Lambda answers at most 6 MB, as JSON: base64 makes three bytes four, and escapes make text longer still. */
export const MOST_INLINE_BYTES = 4_000_000;

/** Above this an answer is a mistake: nothing a territory holds comes near. */
const MOST_BYTES = 400_000_000;

/** The body of an answer, whole. Throws when it never seems to end. */
export const readAnswer = async (response: Response): Promise<Uint8Array> => {
  if (!response.body) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = response.body.getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    chunks.push(read.value);
    size += read.value.byteLength;
    if (size > MOST_BYTES) {
      await reader.cancel();
      throw new Error("answer too large");
    }
  }
  return chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks);
};
