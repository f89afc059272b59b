import type { Scheme } from '../domain';
import { CLASSIFICATIONS } from '../domain';
import { misspeltPairs } from './misspelling';
import { type NamePair, pairsSharingName, spelledNames } from './name-sharing';
import type { CheckRule, Observation } from './rule';

/**
 * Competencies that look like one: the name of one, in its common spelling, is a name or alternate of the other, or
 * differs from it by a typing mistake. Two technologies are left to `technology-under-two-names`. The weaker scheme of
 * the two is the one to change, because ours cannot follow every publisher's words.
 */
export const nearDuplicateCompetency: CheckRule = {
  name: 'near-duplicate-competency',
  finds: 'a skill that looks like another skill or technology, by its names',
  observe: ({ competencies }) => [
    ...pairsSharingName(spelledNames(competencies)).flatMap((pair) => observe(pair, 'share a name')),
    ...misspeltPairs(competencies).flatMap((pair) => observe(pair, 'differ by a typing mistake')),
  ],
};

function observe({ first, second }: NamePair, how: string): Observation[] {
  if (first.kind === 'Technology' && second.kind === 'Technology') return [];
  const scheme: Scheme = CLASSIFICATIONS[first.scheme].isOurs ? second.scheme : first.scheme;
  return [{ scheme, subjects: [first.id, second.id], message: `"${first.name}" and "${second.name}" ${how}.` }];
}
