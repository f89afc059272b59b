/** What differs between two revisions of the graph. */
import { differingFields } from '../../domain';
import { inTurns, type Sliced } from '../../graph';
import type { CareerStore } from '../../store';
import { OURSELVES, type Payer } from '../turns/payer';
import { type Difference, readDifferences } from './read-trail';

/** What reading and comparing a fact takes, milliseconds of work. Measured. */
const MS_A_FACT = 0.02;

export type DifferenceKind = 'ADDED' | 'CHANGED' | 'REMOVED';

export interface FactDifference extends Difference {
  readonly kind: DifferenceKind;
  /** Names of properties that differ, in order of the alphabet; `source` if another source states it. Empty unless CHANGED. */
  readonly fields: readonly string[];
}

export interface GraphDiff {
  readonly from: number;
  readonly to: number;
  /** Nodes first, then links; each in order of ids and keys. */
  readonly differences: readonly FactDifference[];
}

/**
 * What differs between two revisions, which the payer pays for by the facts that were touched: facts that were changed and changed back are left out.
 *
 * @param from - at most `to`
 * @throws {PastNotKeptError} as `readDifferences`
 */
export async function graphDiff(
  store: CareerStore,
  from: number,
  to: number,
  payer: Payer = OURSELVES,
): Promise<GraphDiff> {
  const touched = await readDifferences(store, from, to);
  payer.worked(touched.size * MS_A_FACT);
  const differences = await inTurns(toldOf(touched.values()));
  differences.sort((a, b) => orderOf(a.subject, b.subject));
  return { from, to, differences };
}

function* toldOf(touched: Iterable<Difference>): Sliced<FactDifference[]> {
  const differences: FactDifference[] = [];
  for (const each of touched) {
    const difference = told(each);
    if (difference !== null) differences.push(difference);
    yield;
  }
  return differences;
}

function told(difference: Difference): FactDifference | null {
  const { before, after } = difference;
  if (before === null) return after === null ? null : { ...difference, kind: 'ADDED', fields: [] };
  if (after === null) return { ...difference, kind: 'REMOVED', fields: [] };
  const fields = differingFields(valuesOf(before), valuesOf(after));
  return fields.length === 0 ? null : { ...difference, kind: 'CHANGED', fields };
}

function valuesOf({ source, properties }: NonNullable<Difference['before']>): Readonly<Record<string, unknown>> {
  return { ...properties, source };
}

function orderOf(a: string, b: string): number {
  const links = Number(a.includes('|')) - Number(b.includes('|'));
  return links === 0 ? (a < b ? -1 : 1) : links;
}
