/** The claims behind requirements and progressions: by place, who says so and what. */
import { type LinkFact, type LinkFactOf, type LinkPropertiesByKind, linkFact } from '../../domain';
import type { Sliced } from '../arrays/slices';
import type { ClaimKind } from '../tables/claims';
import { readColumn, writtenColumn } from './columns';
import type { Draft, RecordsRef, Source } from './layout';
import { readRecords, writtenRecords } from './records';
import { readTables, type TablesRef, writtenTables } from './tables';

export interface ClaimsRef {
  readonly tables: TablesRef;
  /** The different things said. */
  readonly said: RecordsRef;
}

/** Claims of place p are those from `heads[p]` up to `heads[p + 1]`. */
interface ClaimTables {
  readonly heads: Int32Array;
  readonly sources: Int32Array;
  /** Number of what is said. */
  readonly said: Int32Array;
}

/** A table with claims behind its places. */
interface Claimed {
  readonly count: number;
  claims(place: number): readonly LinkFact[];
}

/** The claims of all places of a table; what many of them say alike is kept once. */
export function* writtenClaims(table: Claimed, sourceNumber: (id: string) => number, draft: Draft): Sliced<ClaimsRef> {
  const heads = new Int32Array(table.count + 1);
  const sources: number[] = [];
  const said: number[] = [];
  const different: object[] = [];
  const byObject = new Map<object, number>();
  const byText = new Map<string, number>();
  const numberOf = (properties: object): number => {
    let number = byObject.get(properties);
    if (number !== undefined) return number;
    const text = JSON.stringify(properties);
    number = byText.get(text) ?? different.push(properties) - 1;
    byText.set(text, number);
    byObject.set(properties, number);
    return number;
  };
  for (let place = 0; place < table.count; place++) {
    for (const { source, properties } of table.claims(place)) {
      sources.push(sourceNumber(source));
      said.push(numberOf(properties));
    }
    heads[place + 1] = said.length;
    yield;
  }
  const tables: ClaimTables = { heads, sources: Int32Array.from(sources), said: Int32Array.from(said) };
  return {
    tables: writtenTables(tables, draft.sections),
    said: yield* writtenRecords(different, draft, writtenColumn),
  };
}

/** The ids that a claim at a place names. */
export interface PlaceIds {
  from(place: number): string;
  to(place: number): string;
  source(number: number): string;
}

/** Gives the claims behind a place, strongest first; none for a place that is not there. */
export function readClaims<K extends ClaimKind>(
  kind: K,
  ref: ClaimsRef,
  ids: PlaceIds,
  source: Source,
): (place: number) => readonly LinkFactOf<K>[] {
  const { heads, sources, said } = readTables(ref.tables, source.sections) as ClaimTables;
  const records = readRecords(ref.said, source, readColumn);
  return (place) => {
    const claims: LinkFactOf<K>[] = [];
    for (let at = heads[place]!; at < heads[place + 1]!; at++) {
      const properties = records.at(said[at]!) as LinkPropertiesByKind[K];
      claims.push(linkFact(kind, ids.from(place), ids.to(place), ids.source(sources[at]!), properties));
    }
    return claims;
  };
}
