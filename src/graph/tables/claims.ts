/**
 * Claims, stored compactly. A source says the same of thousands of pairs ("essential", an expert list), so a claim is four
 * numbers: its ends, its source, and which of the different things said it says. Facts are made from them when asked for.
 */
import {
  type EvidenceProperties,
  type LinkFact,
  type LinkFactOf,
  type LinkPropertiesByKind,
  linkFact,
} from '../../domain';

/** Kinds of link that are kept this way: the most frequent ones. */
export type ClaimKind = 'REQUIRES' | 'PROGRESSES_TO';

/** The ids that claims name by their numbers. */
export interface ClaimIds {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly source: readonly string[];
}

/** Claims of one kind, numbered in the order they came. */
export interface SomeClaims {
  readonly count: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly source: Int32Array;
  said(claim: number): EvidenceProperties;
  fact(claim: number): LinkFact;
}

export interface Claims<K extends ClaimKind> extends SomeClaims {
  said(claim: number): LinkPropertiesByKind[K];
  fact(claim: number): LinkFactOf<K>;
}

/** Claims while they come in. */
export interface ClaimDraft<K extends ClaimKind> {
  add(from: number, to: number, source: number, said: LinkPropertiesByKind[K]): void;
  /** All that were added; none may be added later. */
  done(): Claims<K>;
}

/** A draft without claims. */
export function draftClaims<K extends ClaimKind>(kind: K, ids: ClaimIds): ClaimDraft<K> {
  const from: number[] = [];
  const to: number[] = [];
  const source: number[] = [];
  const record: number[] = [];
  const records = differentRecords<LinkPropertiesByKind[K]>();
  return {
    add(fromNumber, toNumber, sourceNumber, said) {
      from.push(fromNumber);
      to.push(toNumber);
      source.push(sourceNumber);
      record.push(records.numberOf(said));
    },
    done() {
      const recordOf = Int32Array.from(record);
      const claims = { from: Int32Array.from(from), to: Int32Array.from(to), source: Int32Array.from(source) };
      const said = (claim: number) => records.all[recordOf[claim]!] as LinkPropertiesByKind[K];
      const fact = (claim: number) =>
        linkFact(
          kind,
          ids.from[claims.from[claim]!]!,
          ids.to[claims.to[claim]!]!,
          ids.source[claims.source[claim]!]!,
          said(claim),
        );
      return { count: from.length, ...claims, said, fact };
    },
  };
}

interface DifferentRecords<R> {
  /** The first record of those that say the same, for each thing said. */
  readonly all: readonly R[];
  numberOf(record: R): number;
}

/** Records that say the same are one; they often come in runs. */
function differentRecords<R extends object>(): DifferentRecords<R> {
  const all: R[] = [];
  const numbers = new Map<string, number>();
  let last = -1;
  return {
    all,
    numberOf(record) {
      const before = all[last];
      if (before !== undefined && saysTheSame(before, record)) return last;
      const text = JSON.stringify(record);
      last = numbers.get(text) ?? all.length;
      if (last === all.length) {
        numbers.set(text, last);
        all.push(record);
      }
      return last;
    },
  };
}

/** A quick check. If it finds a difference, the texts decide. */
function saysTheSame<R extends object>(a: R, b: R): boolean {
  let properties = 0;
  for (const name in a) {
    if (a[name] !== b[name]) return false;
    properties++;
  }
  for (const _ in b) properties--;
  return properties === 0;
}
