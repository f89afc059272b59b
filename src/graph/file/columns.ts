/**
 * Values of one property, row by row, as numbers: texts by their numbers, lists and records by those of their parts. What a column
 * holds is found from its values, so that a new property of a node or a link is kept without anybody saying so.
 */
import type { Sliced } from '../arrays/slices';
import type { Column, ColumnRef, Draft, Source } from './layout';
import { readRecords, writtenRecords } from './records';
import type { NumberArray } from './sections';

/** Texts of which so few are different are kept as one byte a row. */
const MOST_WORDS = 255;

/** Values that are looked at without a pause. */
const VALUES_AT_ONCE = 1024;

/** A column of these values; rows without one are undefined, and what such a row gives later means nothing. */
export function* writtenColumn(values: readonly unknown[], draft: Draft): Sliced<ColumnRef> {
  yield;
  const column = yield* writtenValues(values, draft);
  if (!values.includes(null)) return column;
  return { ...column, nulls: draft.sections.add(Uint8Array.from(values, (value) => (value === null ? 1 : 0))) };
}

function* writtenValues(values: readonly unknown[], draft: Draft): Sliced<ColumnRef> {
  const known = values.filter((value) => value !== undefined && value !== null);
  const { sections } = draft;
  if (isEach(known, isText)) return yield* writtenTexts(values as readonly (string | null | undefined)[], known, draft);
  if (isEach(known, isNumber)) {
    const numbers = values.map((value) => (typeof value === 'number' ? value : 0));
    return { as: 'numbers', numbers: sections.add(smallest(numbers)) };
  }
  if (known.every((value) => typeof value === 'boolean')) {
    return { as: 'flags', flags: sections.add(Uint8Array.from(values, (value) => (value === true ? 1 : 0))) };
  }
  if (isEach(known, isList)) {
    const heads = new Int32Array(values.length + 1);
    const all: unknown[] = [];
    for (const [row, value] of values.entries()) {
      if (row % VALUES_AT_ONCE === 0) yield;
      if (isList(value)) for (const item of value) all.push(item);
      heads[row + 1] = all.length;
    }
    const items = yield* writtenColumn(all, draft);
    return { as: 'lists', heads: sections.add(heads), items };
  }
  if (isEach(known, isRecord)) {
    const records = values.map((value) => (isRecord(value) ? value : {}));
    return { as: 'records', records: yield* writtenRecords(records, draft, writtenColumn) };
  }
  const texts = values.map((value) => draft.strings.number(JSON.stringify(value ?? null)));
  return { as: 'json', texts: sections.add(Uint32Array.from(texts)) };
}

function* writtenTexts(
  values: readonly (string | null | undefined)[],
  known: readonly string[],
  { sections, strings }: Draft,
): Sliced<ColumnRef> {
  const words = [...new Set(known)];
  yield;
  if (words.length <= MOST_WORDS) {
    const codes = new Map(words.map((word, code) => [word, code]));
    return { as: 'words', words, codes: sections.add(Uint8Array.from(values, (text) => codes.get(text ?? '') ?? 0)) };
  }
  const numbers = new Uint32Array(values.length);
  for (const [row, text] of values.entries()) {
    if (row % VALUES_AT_ONCE === 0) yield;
    if (typeof text === 'string') numbers[row] = strings.number(text);
  }
  return { as: 'texts', texts: sections.add(numbers) };
}

/** The column that a file describes. */
export function readColumn(ref: ColumnRef, source: Source): Column {
  const column = readValues(ref, source);
  if (ref.nulls === undefined) return column;
  const nulls = source.sections.array(ref.nulls);
  return (row) => (nulls[row] === 1 ? null : column(row));
}

function readValues(ref: ColumnRef, source: Source): Column {
  const { sections, strings } = source;
  switch (ref.as) {
    case 'words': {
      const codes = sections.array(ref.codes);
      return (row) => ref.words[codes[row]!];
    }
    case 'texts': {
      const texts = sections.array(ref.texts);
      return (row) => strings(texts[row]!);
    }
    case 'json': {
      const texts = sections.array(ref.texts);
      return (row) => JSON.parse(strings(texts[row]!)) as unknown;
    }
    case 'numbers': {
      const numbers = sections.array(ref.numbers);
      return (row) => numbers[row];
    }
    case 'flags': {
      const flags = sections.array(ref.flags);
      return (row) => flags[row] === 1;
    }
    case 'lists': {
      const heads = sections.array(ref.heads);
      const item = readColumn(ref.items, source);
      return (row) => {
        const list: unknown[] = [];
        for (let at = heads[row]!; at < heads[row + 1]!; at++) list.push(item(at));
        return list;
      };
    }
    case 'records':
      return readRecords(ref.records, source, readColumn).at;
    default: {
      const unknown: never = ref;
      throw new Error(`A column of an unknown kind: ${JSON.stringify(unknown)}`);
    }
  }
}

/** The numbers in the smallest array that holds each of them exactly. */
function smallest(numbers: readonly number[]): NumberArray {
  for (const kind of [Uint8Array, Int32Array, Float32Array]) {
    const packed = kind.from(numbers);
    if (packed.every((number, i) => Object.is(number, numbers[i]))) return packed;
  }
  return Float64Array.from(numbers);
}

function isEach<T>(values: readonly unknown[], is: (value: unknown) => value is T): values is readonly T[] {
  return values.every(is);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number';
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
