import type { Scheme } from '../domain';
import { CLASSIFICATIONS } from '../domain';
import type { CompetencyNode, TechnologyNode } from '../graph';
import type { TechnologyNames } from '../importers';
import { misspeltPairs } from './misspelling';
import { addPair, type NamePair, pairsSharingName, sortedPairs, spelledNames } from './name-sharing';
import type { CheckRule, Observation } from './rule';
import { shorterNames } from './shorter-names';
import { spellingKey } from './spelling';

/**
 * Technologies known under two names. Either the table of aliases has both for one. Or the name of one, in its common
 * spelling, is a name or alternate of the other; this also holds without the maker, a word such as "software" or an
 * abbreviation at the end ("Microsoft Power BI" is "Power BI"). Or the two differ by a typing mistake. Two that the
 * table lists separately are two by decision. If one of the two is ours, we must fix it.
 */
export const technologyUnderTwoNames: CheckRule = {
  name: 'technology-under-two-names',
  finds: 'two technologies that look like one, by their names',
  observe: ({ competencies }, names) => {
    const isUndecided = ({ first, second }: NamePair): boolean =>
      names.listed(first.name) === null || names.listed(second.name) === null;
    const technologies = competencies.filter((each): each is TechnologyNode => each.kind === 'Technology');
    return [
      ...observeAll(pairsByAlias(technologies, names), 'are one by the table of aliases; import their sources again'),
      ...observeAll(pairsByNames(technologies).filter(isUndecided), 'share a name'),
      ...observeAll(misspeltPairs(technologies).filter(isUndecided), 'differ by a typing mistake'),
    ];
  },
};

function pairsByAlias(technologies: readonly TechnologyNode[], names: TechnologyNames): readonly NamePair[] {
  const pairs = new Map<string, NamePair>();
  const byListed = new Map<string, TechnologyNode>();
  for (const technology of technologies) {
    const listed = names.listed(technology.name);
    if (listed === null) continue;
    const other = byListed.get(listed);
    if (other === undefined) byListed.set(listed, technology);
    else addPair(pairs, other, technology);
  }
  return sortedPairs(pairs);
}

/** Pairs that share a name, or in which a shorter name of one is a name of the other. */
function pairsByNames(technologies: readonly TechnologyNode[]): readonly NamePair[] {
  const spelled = spelledNames(technologies);
  const pairs = new Map<string, NamePair>();
  for (const { first, second } of pairsSharingName(spelled)) addPair(pairs, first, second);
  for (const technology of technologies) {
    for (const shorter of shorterNames(technology.name)) {
      const key = spellingKey(shorter);
      for (const other of [...(spelled.named.get(key) ?? []), ...(spelled.alsoNamed.get(key) ?? [])]) {
        if (isWrittenAlike(shorter, other)) addPair(pairs, technology, other);
      }
    }
  }
  return sortedPairs(pairs);
}

/** Abbreviations must match exactly: "IOS" is not "iOS", "REACT" not "React". */
function isWrittenAlike(name: string, { name: other, alternateNames }: CompetencyNode): boolean {
  return /[a-z]/.test(name) || name === other || alternateNames.includes(name);
}

function observeAll(pairs: readonly NamePair[], how: string): readonly Observation[] {
  return pairs.map(({ first, second }) => {
    const scheme: Scheme = CLASSIFICATIONS[second.scheme].isOurs ? second.scheme : first.scheme;
    return { scheme, subjects: [first.id, second.id], message: `"${first.name}" and "${second.name}" ${how}.` };
  });
}
