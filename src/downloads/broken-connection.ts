/** A connection that can't be made, ended too early, or said nothing for too long: another attempt may help. */
export class BrokenConnection extends Error {
  /** What to throw for a failure of the network; one of these stays as it is. @param what - "broke off" */
  static of(error: unknown, what: string): BrokenConnection {
    if (error instanceof BrokenConnection) return error;
    const { cause, message } = error as Error & { cause?: { code?: string; message?: string } };
    return new BrokenConnection(`${what} (${cause?.code ?? cause?.message ?? message})`, { cause: error });
  }
}

/** The pieces of an answer, as they arrive. @throws {BrokenConnection} if the connection ends too early */
export async function* piecesOf(answer: Response): AsyncGenerator<Uint8Array> {
  const reader = answer.body?.getReader();
  if (reader === undefined) return;
  try {
    for (;;) {
      const { done, value } = await reader.read().catch((error: unknown) => {
        throw BrokenConnection.of(error, 'broke off');
      });
      if (done) return;
      yield value;
    }
  } finally {
    // Whoever stops early does not wait for the rest.
    await reader.cancel().catch(() => {});
  }
}
