/** What each role of the seeds must have. */
import { isNeed, type NodeFactOf } from '../../domain';
import { type Place, type SeedFacts, within } from './seed-facts';

/** How many of each a role has: enough to tell it from others, few enough to be read. */
export const ROLE_CONTENT = Object.freeze({
  responsibilities: { least: 5, most: 9 },
  needs: { least: 8, most: 20 },
});

/** A sentence or more. */
const SENTENCE = /\w{3}.*\.$/s;

/** Notes what a role lacks in itself. */
export function noteRoleContent(facts: SeedFacts): void {
  const needs = new Map<string, Set<string>>();
  for (const { fact } of facts.linksOf('REQUIRES')) {
    if (isNeed(fact.properties.importance)) needs.set(fact.from, (needs.get(fact.from) ?? new Set()).add(fact.to));
  }
  const levels = new Map<string, Set<string | number | undefined>>();
  for (const { fact } of facts.linksOf('PAYS')) {
    const { level, percentile } = fact.properties;
    levels.set(fact.from, (levels.get(fact.from) ?? new Set()).add(level ?? percentile));
  }
  for (const { fact, place } of facts.nodesOf('Role')) {
    const { title, seniority, responsibilities, summary, outlook, matches } = fact.properties;
    noteCount(facts, within(place, 'responsibilities'), `"${title}"`, 'responsibilities', responsibilities.length);
    noteCount(facts, within(place, 'requires'), `"${title}"`, 'needs', needs.get(fact.id)?.size ?? 0);
    if (!SENTENCE.test(summary)) facts.note(within(place, 'summary'), 'expected a sentence or more');
    if (!SENTENCE.test(outlook ?? '')) facts.note(within(place, 'outlook'), 'expected a sentence or more');
    const paid = levels.get(fact.id);
    if (!paid?.has(seniority) && !paid?.has(50)) {
      const remedy = 'give it, or leave pay out if it is an exact or close match of an occupation with wages';
      facts.note(within(place, 'pay'), `"${title}" has no pay for its own level, ${seniority}: ${remedy}`);
    }
    if (!matches.some((match) => match.includes(' role:onet/'))) {
      facts.note(within(place, 'matches'), `"${title}" matches no O*NET occupation`);
    }
  }
}

function noteCount(
  facts: SeedFacts,
  place: Place,
  whose: string,
  what: keyof typeof ROLE_CONTENT,
  count: number,
): void {
  const { least, most } = ROLE_CONTENT[what];
  if (count < least || count > most) facts.note(place, `${whose} has ${count} ${what}: expected ${least} to ${most}`);
}

/** Notes roles without two ways out, or, above entry, two ways in instead. */
export function noteWays(facts: SeedFacts): void {
  const out = new Map<string, number>();
  const into = new Map<string, number>();
  const count = (counts: Map<string, number>, id: string) => counts.set(id, (counts.get(id) ?? 0) + 1);
  const seen = new Set<string>();
  for (const { fact } of facts.linksOf('PROGRESSES_TO')) {
    const pair = `${fact.from} ${fact.to}`;
    if (seen.has(pair)) continue; // Another source states the same way.
    seen.add(pair);
    count(out, fact.from);
    count(into, fact.to);
  }
  for (const { fact, place } of facts.nodesOf('Role')) noteFewWays(fact, place, out, into, facts);
}

function noteFewWays(
  { id, properties: { title, seniority } }: NodeFactOf<'Role'>,
  place: Place,
  out: ReadonlyMap<string, number>,
  into: ReadonlyMap<string, number>,
  facts: SeedFacts,
): void {
  if ((out.get(id) ?? 0) >= 2 || (seniority !== 'ENTRY' && (into.get(id) ?? 0) >= 2)) return;
  const expected = seniority === 'ENTRY' ? 'two progressions out of it' : 'two progressions out of it, or two into it';
  facts.note(place, `"${title}" has too few ways: expected ${expected}`);
}
