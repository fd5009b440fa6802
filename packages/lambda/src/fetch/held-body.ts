type Chunk =
  | { readonly done: false; readonly value: Uint8Array }
  | { readonly done: true; readonly value: undefined };

/** A stream of one chunk that is already there: the part of `ReadableStream` that readers of bodies use. */
export class HeldBody {
  readonly #content: string | Uint8Array;
  #taken = false;

  constructor(content: string | Uint8Array) {
    this.#content = content;
  }

  get locked(): boolean {
    return this.#taken;
  }

  /** What it holds, once. Throws `TypeError` when somebody has it. */
  take(): string | Uint8Array {
    if (this.#taken) throw new TypeError("the body was read before");
    this.#taken = true;
    return this.#content;
  }

  getReader() {
    let left: Uint8Array | null = bytesOf(this.take());
    return {
      read: async (): Promise<Chunk> => {
        const value = left;
        left = null;
        return value && value.byteLength > 0 ? { done: false, value } : { done: true, value: undefined };
      },
      cancel: async (): Promise<void> => {
        left = null;
      },
    };
  }

  async cancel(): Promise<void> {
    this.take();
  }
}

export const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === "string" ? Buffer.from(content) : content;

export type BodyGiven =
  | string
  | Uint8Array<ArrayBuffer>
  | ArrayBuffer
  | HeldBody
  | ReadableStream<Uint8Array<ArrayBuffer>>
  | null;
export type Body = HeldBody | ReadableStream<Uint8Array<ArrayBuffer>> | null;

/** A body that is at hand stays at hand; a stream stays a stream. Throws `TypeError` on any other kind. */
export const bodyOf = (given: BodyGiven = null): Body => {
  if (given === null || given instanceof HeldBody) return given;
  if (typeof given === "string" || given instanceof Uint8Array) return new HeldBody(given);
  if (given instanceof ArrayBuffer) return new HeldBody(new Uint8Array(given));
  if ("getReader" in given) return given;
  throw new TypeError("not a body that is written here");
};

/** Every byte of a body. Throws `TypeError` when it was read before. */
export const wholeOf = async (body: Body): Promise<Uint8Array> => {
  if (body === null) return new Uint8Array();
  if (body instanceof HeldBody) return bytesOf(body.take());
  const chunks: Uint8Array[] = [];
  const reader = body.getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) chunks.push(read.value);
  return Buffer.concat(chunks);
};
