/**
 * The lines of an assistant that are messages of JSON-RPC 2.0. The protocol's library drops others without a word, so that who asked waits for ever, and
 * ends the process at a line of ten megabytes.
 */
import { Transform, type TransformCallback } from 'node:stream';
import { INVALID_REQUEST, PARSE_ERROR, parseJSONRPCMessage } from '@modelcontextprotocol/server';

/** Longest line that is read, bytes: as much as a body at /mcp has. */
const MOST_BYTES = 256 * 1024;
const LINE_END = 0x0a;

/** Why a line is no message. */
interface Refusal {
  readonly code: number;
  readonly message: string;
  /** Of the request, if the line shows it. */
  readonly id: string | number | null;
}

/** A stream of lines that gives on those that are messages. @param answer - takes what others are answered, a line each */
export class MessageLines extends Transform {
  /** What has come of a line without its end, in parts; null while the rest of a line that is too long is left out. */
  #parts: Buffer[] | null = [];
  #bytes = 0;

  constructor(private readonly answer: (line: string) => void) {
    super();
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    let begin = 0;
    for (let end = chunk.indexOf(LINE_END); end >= 0; end = chunk.indexOf(LINE_END, begin)) {
      this.#take(chunk.subarray(begin, end));
      if (this.#parts !== null) this.#read(Buffer.concat(this.#parts).toString('utf8'));
      this.#parts = [];
      this.#bytes = 0;
      begin = end + 1;
    }
    this.#take(chunk.subarray(begin));
    done();
  }

  #take(part: Buffer): void {
    if (this.#parts === null) return;
    this.#bytes += part.length;
    if (this.#bytes <= MOST_BYTES) {
      this.#parts.push(part);
      return;
    }
    this.#parts = null;
    this.#refuse({
      code: INVALID_REQUEST,
      message: `The message has more than ${MOST_BYTES.toLocaleString('en')} bytes. Send a shorter one.`,
      id: null,
    });
  }

  #read(line: string): void {
    if (line.trim() === '') return;
    const refusal = refusalOf(line);
    if (refusal === null) this.push(`${line}\n`);
    else this.#refuse(refusal);
  }

  #refuse({ code, message, id }: Refusal): void {
    this.answer(`${JSON.stringify({ jsonrpc: '2.0', id, error: { code, message } })}\n`);
  }
}

function refusalOf(line: string): Refusal | null {
  let sent: unknown;
  try {
    sent = JSON.parse(line);
  } catch {
    return { code: PARSE_ERROR, message: 'The line is not JSON. Send one message a line.', id: null };
  }
  if (Array.isArray(sent)) {
    return { code: INVALID_REQUEST, message: 'Send one message a line, not a list of them.', id: null };
  }
  try {
    parseJSONRPCMessage(sent);
    return null;
  } catch {
    const message =
      'The line is not a message of JSON-RPC 2.0: it needs "jsonrpc": "2.0", "method", and for a request an "id" that is a text or a whole number.';
    return { code: INVALID_REQUEST, message, id: idOf(sent) };
  }
}

function idOf(sent: unknown): string | number | null {
  const id = typeof sent === 'object' && sent !== null ? (sent as { id?: unknown }).id : null;
  return typeof id === 'string' || Number.isInteger(id) ? (id as string | number) : null;
}
