import type { LinkFactOf } from '../../domain';
import { gatheredBy } from '../arrays/rows';
import type { SourceNames } from '../shape/career-graph';
import type { CompetencyFact } from '../tables/competency-nodes';

/** What each source calls a competency, by its id, strongest source first; those that one source alone describes are left out. */
export function sourceNamesOf(
  facts: readonly CompetencyFact[],
  describedBy: readonly LinkFactOf<'DESCRIBED_BY'>[],
  sourceNumber: (id: string) => number,
  precedenceOf: (source: number) => number,
): ReadonlyMap<string, readonly SourceNames[]> {
  const bySubject = gatheredBy(describedBy, (link) => link.from);
  const names = new Map<string, readonly SourceNames[]>();
  for (const fact of facts) {
    const others = bySubject.get(fact.id);
    if (others === undefined) continue;
    const own: SourceNames = {
      source: sourceNumber(fact.source),
      name: fact.properties.name,
      alternateNames: fact.properties.alternateNames,
    };
    const beside = others.map(({ source, properties }): SourceNames => {
      const { name, alternateNames } = properties as { name?: string; alternateNames?: readonly string[] };
      return { source: sourceNumber(source), name: name ?? own.name, alternateNames: alternateNames ?? [] };
    });
    beside.sort((a, b) => precedenceOf(a.source) - precedenceOf(b.source) || a.source - b.source);
    names.set(fact.id, [own, ...beside]);
  }
  return names;
}
