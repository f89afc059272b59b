import { open } from 'node:fs/promises';
import { InvalidOptionError } from '../../domain';

/** Larger files are no CVs; what may be searched is a matter of characters. */
const MOST_BYTES = 1_000_000;

/** The text of a file, of standard input for "-". @throws {InvalidOptionError} if it is not there, empty, too large or no text */
export async function readText(
  option: string,
  place: string,
  input: NodeJS.ReadableStream = process.stdin,
): Promise<string> {
  const name = place === '-' ? 'Standard input' : place;
  const bytes = place === '-' ? await readStream(input) : await readFile(option, place);
  if (bytes.length > MOST_BYTES) {
    throw new InvalidOptionError(
      option,
      `${name} is larger than 1 MB. Give a file with the text of the CV or advert only.`,
    );
  }
  const text = decoded(bytes);
  if (text === null) {
    const remedy = 'Save the document as plain text (UTF-8) first, or copy its text and give it with "-".';
    throw new InvalidOptionError(option, `${name} is not plain text. ${remedy}`);
  }
  if (text.trim() === '') throw new InvalidOptionError(option, `${name} has no text in it.`);
  return text;
}

async function readFile(option: string, place: string): Promise<Buffer> {
  try {
    const file = await open(place);
    try {
      // One byte more than allowed is enough to know that there are too many.
      const { buffer, bytesRead } = await file.read(Buffer.alloc(MOST_BYTES + 1), 0, MOST_BYTES + 1, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await file.close();
    }
  } catch (cause) {
    throw new InvalidOptionError(option, unreadable(place, (cause as NodeJS.ErrnoException).code));
  }
}

function unreadable(place: string, code: string | undefined): string {
  if (code === 'ENOENT') return `There is no file ${place}.`;
  if (code === 'EISDIR') return `${place} is a folder. Give a file of plain text.`;
  return `${place} can't be read (${code}).`;
}

async function readStream(input: NodeJS.ReadableStream): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of input) {
    parts.push(Buffer.from(part as Buffer));
    size += part.length;
    if (size > MOST_BYTES) break;
  }
  return Buffer.concat(parts);
}

/** The text of UTF-8, or UTF-16 with its mark; null if it is neither, or has characters that no text has. */
function decoded(bytes: Buffer): string | null {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe;
  try {
    const text = new TextDecoder(wide ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') || text.startsWith('%PDF-') ? null : text;
  } catch {
    return null;
  }
}
