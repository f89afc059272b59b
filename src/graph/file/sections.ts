/** A file of typed arrays: a description in JSON that names them by number, then the arrays, each aligned to its elements. */

import type { Sliced } from '../arrays/slices';

/** Kinds of array that a file can hold; a section names its kind by the place here. */
const ARRAYS = [Uint8Array, Int8Array, Uint16Array, Int32Array, Uint32Array, Float32Array, Float64Array] as const;
export type NumberArray = Uint8Array | Int8Array | Uint16Array | Int32Array | Uint32Array | Float32Array | Float64Array;

/** An array of the file, as the description names it. */
export interface SectionRef {
  readonly section: number;
}

interface Section {
  readonly type: number;
  /** Bytes from the start of the arrays. */
  readonly start: number;
  readonly length: number;
}

const ALIGNMENT = 8;
const HEAD_BYTES = 8;

/** Arrays that will be written. */
export class SectionDraft {
  readonly #arrays: NumberArray[] = [];

  add(array: NumberArray): SectionRef {
    return { section: this.#arrays.push(array) - 1 };
  }

  /** The bytes of a file: the length of what is told of it, that, and the arrays. */
  *bytes(description: unknown): Sliced<Uint8Array> {
    const sections: Section[] = [];
    let end = 0;
    for (const array of this.#arrays) {
      const type = ARRAYS.findIndex((each) => array instanceof each);
      sections.push({ type, start: end, length: array.length });
      end = aligned(end + array.byteLength);
    }
    const text = new TextEncoder().encode(JSON.stringify({ sections, description }));
    const first = aligned(HEAD_BYTES + text.length);
    const bytes = new Uint8Array(first + end);
    new DataView(bytes.buffer).setUint32(0, text.length, true);
    bytes.set(text, HEAD_BYTES);
    for (const [i, array] of this.#arrays.entries()) {
      yield;
      bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), first + sections[i]!.start);
    }
    return bytes;
  }
}

/** What a file holds. The arrays are views on its bytes: nothing is copied. */
export interface Sections {
  readonly description: unknown;
  array(ref: SectionRef): NumberArray;
}

/**
 * @param bytes - begin at a multiple of 8 in their buffer
 * @throws {Error} if they aren't what `SectionDraft` makes
 */
export function readSections(bytes: Uint8Array): Sections {
  const textLength = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  const text = new TextDecoder().decode(bytes.subarray(HEAD_BYTES, HEAD_BYTES + textLength));
  const { sections, description } = JSON.parse(text) as { sections: readonly Section[]; description: unknown };
  const first = bytes.byteOffset + aligned(HEAD_BYTES + textLength);
  const arrays = sections.map(
    ({ type, start, length }) => new ARRAYS[type]!(bytes.buffer as ArrayBuffer, first + start, length),
  );
  return { description, array: ({ section }) => arrays[section]! };
}

function aligned(bytes: number): number {
  return Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;
}
