/** Tables that rate every occupation on the same few elements: interests, work styles and work values. */
import type { Layout } from './layouts';
import { CODE, knownCode, listAt } from './occupation-codes';
import type { Release } from './release';

/** One of these tables: the scale to read, and the elements whose values make the list, in order. */
interface RatedTable {
  readonly file: string;
  readonly scale: string;
  readonly smallest: number;
  readonly largest: number;
  readonly elements: readonly string[];
}

const RIASEC = ['1.B.1.a', '1.B.1.b', '1.B.1.c', '1.B.1.d', '1.B.1.e', '1.B.1.f'];

/** In the order of `RoleProperties.workStyles`. */
const WORK_STYLES = [
  ...['1.C.1.a', '1.C.1.b', '1.C.1.c', '1.C.2.b', '1.C.3.a', '1.C.3.b', '1.C.3.c', '1.C.4.a'],
  ...['1.C.4.b', '1.C.4.c', '1.C.5.a', '1.C.5.b', '1.C.5.c', '1.C.6', '1.C.7.a', '1.C.7.b'],
];

/** In the order of `RoleProperties.workValues`. */
const WORK_VALUES = ['1.B.2.a', '1.B.2.b', '1.B.2.c', '1.B.2.d', '1.B.2.e', '1.B.2.f'];

/** Occupational interests, 1..7, in RIASEC order. */
export function interestsIn(layout: Layout): RatedTable {
  return { file: layout.interests, scale: 'OI', smallest: 1, largest: 7, elements: RIASEC };
}

/** Work styles by importance, 1..5. Since 30.0 the file rates other styles on another scale, so nothing is read from it. */
export const STYLES: RatedTable = {
  file: 'Work Styles.txt',
  scale: 'IM',
  smallest: 1,
  largest: 5,
  elements: WORK_STYLES,
};
/** Work values by extent, 1..7. */
export const VALUES: RatedTable = {
  file: 'Work Values.txt',
  scale: 'EX',
  smallest: 1,
  largest: 7,
  elements: WORK_VALUES,
};

/** Values by O*NET-SOC code, in the order of the table's elements. Occupations that lack one of them are left out. */
export async function readRatedLists(
  release: Release,
  known: { has(code: string): boolean },
  { file, scale, smallest, largest, elements }: RatedTable,
): Promise<ReadonlyMap<string, readonly number[]>> {
  const byCode = new Map<string, number[]>();
  for await (const row of release.rows(file, [CODE, 'Element ID', 'Scale ID', 'Data Value'])) {
    if (row.text('Scale ID') !== scale) continue;
    const at = elements.indexOf(row.oneOf('Element ID', elements));
    const values = listAt(byCode, knownCode(row, CODE, known));
    if (values[at] !== undefined) throw row.problem('Element ID', `${row.text('Element ID')} is stated twice.`);
    values[at] = row.number('Data Value', smallest, largest);
  }
  for (const [code, values] of byCode) {
    if (Object.keys(values).length !== elements.length) byCode.delete(code);
  }
  return byCode;
}

/** The same for a table that not every release has; empty if it is missing. */
export async function readRatedListsIfThere(
  release: Release,
  known: { has(code: string): boolean },
  table: RatedTable,
): Promise<ReadonlyMap<string, readonly number[]>> {
  return release.has(table.file) ? readRatedLists(release, known, table) : new Map();
}
