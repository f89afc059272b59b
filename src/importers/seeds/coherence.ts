/** What must hold between the items of all seed files together. */
import { seniorityRank } from '../../domain';
import type { SeedFacts } from './seed-facts';

/** Notes promotions to a role of lower seniority. */
export function noteFallingPromotions(facts: SeedFacts): void {
  for (const { fact, place } of facts.linksOf('PROGRESSES_TO')) {
    const from = facts.node(fact.from);
    const to = facts.node(fact.to);
    if (fact.properties.move !== 'PROMOTION') continue;
    if (from?.kind !== 'Role' || to?.kind !== 'Role') continue;
    const { seniority: before } = from.properties;
    const { seniority: after } = to.properties;
    if (before === undefined || after === undefined || seniorityRank(after) >= seniorityRank(before)) continue;
    const move = `from "${from.properties.title}" (${before}) to "${to.properties.title}" (${after})`;
    facts.note(place, `a promotion must not lower the seniority: ${move}. Choose another move, or correct a seniority`);
  }
}

/** Notes skills that are broader than themselves over one or more steps, once per cycle. */
export function noteBroaderCycles(facts: SeedFacts): void {
  const links = [...facts.linksOf('BROADER')];
  const done = new Set<string>();
  const visit = (skill: string, trail: readonly string[]): void => {
    for (const { fact, place } of links) {
      if (fact.from !== skill || done.has(fact.to)) continue;
      const start = trail.indexOf(fact.to);
      if (start >= 0) {
        facts.note(
          place,
          `broader skills form a circle: ${[...trail.slice(start), fact.to].join(' -> ')}. Cut it here`,
        );
      } else visit(fact.to, [...trail, fact.to]);
    }
    done.add(skill);
  };
  for (const { fact } of links) if (!done.has(fact.from)) visit(fact.from, [fact.from]);
}
