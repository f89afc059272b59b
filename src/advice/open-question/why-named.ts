/** Why a job is named to this person: what of theirs counts, what is missing, what to know. */
import { CLASSIFICATIONS, capital, listed } from '../../domain';
import type { CareerGraph } from '../../graph';
import type { RouteSearch } from '../../routes';
import type { Judgement } from '../answers/route';
import type { Chain } from '../chains/beginning';
import { schoolingOfChain } from '../chains/step-facts';
import type { Candidate } from '../futures/candidate';
import { reasonFor } from '../futures/reason';
import type { Strength } from '../futures/strengths';
import { isGeneral, isTrait } from '../jobs/telling';
import { WHY_NAMED } from '../numbers/futures';
import { inAmerican } from '../words/american';
import { explainedOnce } from '../words/glossary';
import { isKnownByRank } from '../words/known-by-rank';
import { isEveryday, learningNames } from '../words/learning';
import { NEW_TO_YOU } from '../words/short-sentences';
import { stepNeeds } from '../words/step-needs';
import { aJob } from '../words/title';

/** The verdict on a way, with its reasons. */
export type Judged = Pick<Judgement, 'verdict' | 'why'>;

/**
 * One to three sentences to the person.
 *
 * @param judged - the verdict on the way, with its reasons
 * @param strengths - those that count there
 */
export function whyNamed(
  graph: CareerGraph,
  search: RouteSearch,
  candidate: Candidate,
  { verdict, why }: Judged,
  strengths: readonly Strength[] = [],
): readonly string[] {
  const { role, chain } = candidate;
  const known = reasonFor(graph, search, candidate);
  // What they asked for is no news to them where something else says why.
  const isNews = ({ isWished, isOffered }: Strength) => isWished !== true || isOffered === true || known === null;
  const counts = strengthSentence(strengths.filter(isNews));
  const reason = known ?? (counts === null ? workSentence(graph, role) : null);
  const warning = verdict === 'USUAL' || verdict === 'POSSIBLE' ? [] : why.slice(0, 1);
  const isNewTold = reason?.includes(NEW_TO_YOU) === true;
  const told = [reason, counts, isNewTold ? null : newSentence(graph, search, role, chain), ...warning];
  const unique = [...new Set(told.filter((sentence) => sentence !== null))].slice(0, WHY_NAMED.sentences);
  return unique.length > 0 ? explainedOnce(unique.map(inAmerican)) : [why[0] ?? 'It takes people from other work.'];
}

/** "You asked for languages. You speak more than one language, and that counts in this job." */
function strengthSentence(strengths: readonly Strength[]): string | null {
  const saidOf = (isWished: boolean) => [
    ...new Set(strengths.filter((each) => (each.isWished === true) === isWished).map(({ said }) => said)),
  ];
  const sentences = [
    ...saidOf(true).map((said) => `${capital(said)}.`),
    ...(saidOf(false).length === 0 ? [] : [`${capital(listed(saidOf(false)))}, and that counts in this job.`]),
  ];
  return sentences.length === 0 ? null : sentences.join(' ');
}

/** What the work is, in the first sentence of its description; null if nothing describes it in one that can be said so. */
function workSentence(graph: CareerGraph, role: number): string | null {
  const { summary, scheme } = graph.roles[role]!;
  const end = summary.indexOf('. ');
  const first = end < 0 ? summary : summary.slice(0, end + 1);
  if (first === '' || first.length > WHY_NAMED.description) return null;
  if (first.startsWith('A ')) return first;
  // Editors write what somebody does, O*NET what to do.
  const told = first.charAt(0).toLowerCase() + first.slice(1);
  return CLASSIFICATIONS[scheme].isOurs ? `${capital(aJob(graph, role))} ${told}` : `The work is to ${told}`;
}

/** What is new there; null where a paper has to be earned first, which teaches it. */
function newSentence(graph: CareerGraph, search: RouteSearch, role: number, chain: Chain): string | null {
  if (schoolingOfChain(chain) >= WHY_NAMED.studied) return null;
  // What they know a part of is not new.
  const learn = stepNeeds(graph, search.profile, [search.from], role).detail.learn.filter(
    ({ haveLevel, competency }) => haveLevel === 0 && !isKnownByRank(graph, search.from, competency),
  );
  const names = learningNames(graph, telling(graph, role, learn));
  return names.length === 0 ? null : `${NEW_TO_YOU}${listed(names)}.`;
}

/** The needs that tell most of a job: ratings that every job has, and what work of all kinds asks for, are left out. */
function telling(
  graph: CareerGraph,
  role: number,
  needs: readonly { readonly competency: number }[],
): readonly number[] {
  if (CLASSIFICATIONS[graph.roles[role]!.scheme].needsAreRatings) return [];
  return needs
    .filter(
      ({ competency }) =>
        !isTrait(graph, competency) && !isGeneral(graph, competency) && !isEveryday(graph, competency),
    )
    .map(({ competency }) => competency);
}
