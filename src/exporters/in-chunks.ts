/** Characters of text per piece. */
const CHUNK = 65_536;

/** Longest that a piece is worked on, milliseconds: others have their turn between pieces. */
const CHUNK_MS = 8;

/**
 * The same text in fewer, longer pieces, because a stream costs by the piece. An empty piece may come where much is worked out and
 * nothing is written.
 */
export function* inChunks(pieces: Iterable<string>): Iterable<string> {
  let chunk = '';
  let began = performance.now();
  for (const piece of pieces) {
    chunk += piece;
    if (chunk.length < CHUNK && performance.now() - began < CHUNK_MS) continue;
    yield chunk;
    chunk = '';
    began = performance.now();
  }
  if (chunk !== '') yield chunk;
}
