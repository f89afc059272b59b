import type { CompetencyNode } from '../graph';
import { spellingKey } from './spelling';

/** Two competencies that share a name: the name of one is a name or alternate of the other. */
export interface NamePair {
  readonly first: CompetencyNode;
  readonly second: CompetencyNode;
}

/** Competencies by the keys of their names, and of their alternates. */
export interface SpelledNames {
  readonly named: ReadonlyMap<string, readonly CompetencyNode[]>;
  readonly alsoNamed: ReadonlyMap<string, readonly CompetencyNode[]>;
}

/** Competencies by the keys of their names. */
export function spelledNames(competencies: readonly CompetencyNode[]): SpelledNames {
  const [named, alsoNamed] = [new Map<string, CompetencyNode[]>(), new Map<string, CompetencyNode[]>()];
  const put = (by: Map<string, CompetencyNode[]>, name: string, competency: CompetencyNode): void => {
    const key = spellingKey(name);
    if (key === '') return;
    const there = by.get(key);
    if (there === undefined) by.set(key, [competency]);
    else if (there.at(-1) !== competency) there.push(competency);
  };
  for (const competency of competencies) {
    put(named, competency.name, competency);
    for (const alternate of competency.alternateNames) put(alsoNamed, alternate, competency);
  }
  return { named, alsoNamed };
}

/** Pairs that share a name, each once, in order of the first's id, then the second's. */
export function pairsSharingName({ named, alsoNamed }: SpelledNames): readonly NamePair[] {
  const pairs = new Map<string, NamePair>();
  for (const [key, owners] of named) {
    for (const owner of owners) {
      for (const other of [...owners, ...(alsoNamed.get(key) ?? [])]) addPair(pairs, owner, other);
    }
  }
  return sortedPairs(pairs);
}

/** Adds a pair of different competencies, the smaller id first. */
export function addPair(pairs: Map<string, NamePair>, one: CompetencyNode, other: CompetencyNode): void {
  if (one.index === other.index) return;
  const [first, second] = one.index < other.index ? [one, other] : [other, one];
  pairs.set(`${first.index} ${second.index}`, { first, second });
}

/** The pairs in order of the first's id, then the second's. */
export function sortedPairs(pairs: ReadonlyMap<string, NamePair>): readonly NamePair[] {
  return [...pairs.values()].sort((a, b) => a.first.index - b.first.index || a.second.index - b.second.index);
}
