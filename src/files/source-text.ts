import { closeSync, readSync } from 'node:fs';
import { SourceFileError } from '../domain';
import { refuseDamage } from './damage';
import { otherKind } from './file-kind';
import { openSourceFile } from './open-source-file';

/** The largest file that is read whole: the largest of ours has 0.3 MB. Estimate of what they grow to. */
const MOST_BYTES = 4_000_000;

/**
 * The text of a small file, such as YAML or JSON, whole.
 *
 * @param shownAs - what messages call it; its name by default
 * @throws {SourceFileError} if it is missing, can't be read, is larger than `mostBytes`, or isn't UTF-8 text
 */
export function readSourceText(path: string, mostBytes: number = MOST_BYTES, shownAs?: string): string {
  const { name, descriptor, size } = openSourceFile(path, mostBytes, shownAs);
  try {
    const bytes = Buffer.alloc(size);
    let length = 0;
    for (let count = -1; count !== 0 && length < size; length += count) {
      count = readSync(descriptor, bytes, length, size - length, null);
    }
    const text = bytes.subarray(0, length);
    const kind = otherKind(text);
    if (kind !== null) throw new SourceFileError(name, 0, null, kind);
    refuseDamage(name, 1, text);
    return text.toString('utf8').replace(/^\uFEFF/, '');
  } finally {
    closeSync(descriptor);
  }
}
