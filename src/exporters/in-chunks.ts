/** Characters of text per piece. */
const CHUNK = 65_536;

/** The same text in fewer, longer pieces, because a stream costs by the piece. */
export function* inChunks(pieces: Iterable<string>): Iterable<string> {
  let chunk = '';
  for (const piece of pieces) {
    chunk += piece;
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk !== '') yield chunk;
}
