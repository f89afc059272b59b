/** Objects of typed arrays and plain values, such as the table of requirements. */
import type { NumberArray, SectionDraft, SectionRef, Sections } from './sections';

export type TablesRef = { readonly [name: string]: SectionRef | TablesRef | string | number | boolean };

/**
 * The arrays of an object, and of the objects in it.
 * @throws {Error} for what is neither an array of numbers nor a plain value, functions for one
 */
export function writtenTables(tables: object, sections: SectionDraft): TablesRef {
  const written = Object.entries(tables).map(([name, value]: [string, unknown]) => {
    if (ArrayBuffer.isView(value)) return [name, sections.add(value as NumberArray)];
    if (['string', 'number', 'boolean'].includes(typeof value)) return [name, value];
    if (typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype) {
      return [name, writtenTables(value, sections)];
    }
    throw new Error(`"${name}" of a table can't be kept in a file: say how in src/graph/file`);
  });
  return Object.fromEntries(written) as TablesRef;
}

/** The object as it was. */
export function readTables(ref: TablesRef, sections: Sections): object {
  const read = Object.entries(ref).map(([name, value]) => {
    if (typeof value !== 'object') return [name, value];
    return [name, isSection(value) ? sections.array(value) : readTables(value, sections)];
  });
  return Object.fromEntries(read) as object;
}

function isSection(ref: SectionRef | TablesRef): ref is SectionRef {
  return typeof ref.section === 'number';
}
