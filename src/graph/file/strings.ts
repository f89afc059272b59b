/** Texts in one block of UTF-8, each different one once; they become strings when asked for. */
import type { Sliced } from '../arrays/slices';
import type { SectionDraft, SectionRef, Sections } from './sections';

/** The block as a file describes it. */
export interface StringsRef {
  readonly block: SectionRef;
  readonly starts: SectionRef;
  /** 1 for texts that stand in several places. */
  readonly shared: SectionRef;
}

/** Texts that will be written. */
export class StringDraft {
  readonly #numbers = new Map<string, number>();
  readonly #shared: number[] = [];

  /**
   * The number of a text.
   * @throws {Error} for half of a surrogate pair, which UTF-8 has no bytes for
   */
  number(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) {
      this.#shared[known] = 1;
      return known;
    }
    if (/\p{Surrogate}/u.test(text))
      throw new Error(`A text that is no Unicode can't be kept: ${JSON.stringify(text)}`);
    this.#shared.push(0);
    this.#numbers.set(text, this.#numbers.size);
    return this.#numbers.size - 1;
  }

  *written(sections: SectionDraft): Sliced<StringsRef> {
    const starts = new Uint32Array(this.#numbers.size + 1);
    for (const [text, number] of this.#numbers) {
      starts[number + 1] = starts[number]! + Buffer.byteLength(text);
      yield;
    }
    const block = Buffer.alloc(starts[this.#numbers.size]!);
    for (const [text, number] of this.#numbers) {
      block.write(text, starts[number]!);
      yield;
    }
    return {
      block: sections.add(new Uint8Array(block.buffer, block.byteOffset, block.length)),
      starts: sections.add(starts),
      shared: sections.add(Uint8Array.from(this.#shared)),
    };
  }
}

/** Gives the text with a number. Texts of several places are made once; others anew each time. */
export type Strings = (number: number) => string;

/** The texts of a file. */
export function readStrings(sections: Sections, ref: StringsRef): Strings {
  const array = sections.array(ref.block);
  const block = Buffer.from(array.buffer, array.byteOffset, array.byteLength);
  const starts = sections.array(ref.starts);
  const shared = sections.array(ref.shared);
  const made = new Map<number, string>();
  const text = (number: number) => block.toString('utf8', starts[number]!, starts[number + 1]!);
  return (number) => {
    if (shared[number] === 0) return text(number);
    const known = made.get(number) ?? text(number);
    made.set(number, known);
    return known;
  };
}
