import { type ExportContent, type FormatName, filesOf } from '../../src/exporters';

/** The files of an export by name, whole. */
export async function written(format: FormatName, content: ExportContent): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>();
  for (const file of filesOf(format, content)) {
    const pieces: Uint8Array[] = [];
    for await (const piece of file.chunks()) pieces.push(typeof piece === 'string' ? Buffer.from(piece) : piece);
    files.set(file.name, Buffer.concat(pieces));
  }
  return files;
}

/** The text of the first file of an export. */
export async function writtenText(format: FormatName, content: ExportContent): Promise<string> {
  const [first] = (await written(format, content)).values();
  return first?.toString('utf8') ?? '';
}
