/** What of somebody's words changed the list by leaving out, and what changed nothing, told in their words. */
import { capital, listed } from '../../domain';
import type { CareerGraph } from '../../graph';
import type { Candidate } from '../futures/candidate';
import { hasLessened, type Lessened } from '../futures/lessened';
import { countingThere, type Strength } from '../futures/strengths';
import { FIRST_NAMED } from '../numbers/futures';
import { isRuledOut, type Refusal } from '../reach/refusals';
import type { FoundWays } from '../reach/ways-within';
import { calledInTalk } from '../words/title';
import type { Worth } from './ranked';

/** One sentence for each refusal that leaves out something that would else be worth naming: its best jobs. */
export function leftOutSentences(
  graph: CareerGraph,
  refusals: readonly Refusal[],
  found: FoundWays,
  worth: Worth,
): readonly string[] {
  return refusals.flatMap((refusal) => {
    const out = bestOf(found, worth, ({ role, chain }) => isRuledOut(refusal, role, chain));
    if (out.length === 0) return [];
    const names = namesOf(graph, out);
    const more = out.length > names.length ? ' and others' : '';
    return [
      `You said no ${refusal.said}, so ${more === '' ? listed(names) : names.join(', ')}${more} ${out.length === 1 ? 'is' : 'are'} left out.`,
    ];
  });
}

/** One sentence for each thing that somebody would rather have less of: the best jobs that come late for it. */
export function lateSentences(
  graph: CareerGraph,
  less: readonly Lessened[],
  found: FoundWays,
  worth: Worth,
): readonly string[] {
  return less.flatMap((each) => {
    const late = namesOf(
      graph,
      bestOf(found, worth, (candidate) => hasLessened(each, candidate)),
    );
    return late.length === 0
      ? []
      : [`You mentioned ${each.said}, so ${listed(late)} ${late.length === 1 ? 'comes' : 'come'} late in this list.`];
  });
}

/** The jobs within reach for which something is true, the most worth naming first. Ties by number. */
function bestOf(
  { ways, search }: FoundWays,
  worth: Worth,
  isTrue: (candidate: Candidate) => boolean,
): readonly number[] {
  return Array.from(ways, ([role, chain]) => ({ role, chain }))
    .filter((candidate) => candidate.role !== search.from && candidate.chain.length > 0 && isTrue(candidate))
    .map((candidate) => ({ role: candidate.role, logit: worth(candidate) }))
    .sort((a, b) => b.logit - a.logit || a.role - b.role)
    .map(({ role }) => role);
}

/** What the first few are called. */
function namesOf(graph: CareerGraph, jobs: readonly number[]): readonly string[] {
  return jobs.slice(0, FIRST_NAMED.leftOut).map((role) => calledInTalk(graph, role));
}

/** One sentence for each strength that counts in none of the jobs within reach; what the job held is made of needs none. */
export function unusedSentences(
  from: number,
  ordered: readonly Candidate[],
  strengths: readonly Strength[] = [],
): readonly string[] {
  const unused = strengths.filter(
    (each) =>
      each.isOffered !== true &&
      (each.isWished === true || !each.jobs.has(from)) &&
      !ordered.some(({ role }) => countingThere([each], from, role).length > 0),
  );
  return [
    ...new Set(
      unused.map(({ said, isWished }) =>
        isWished === true
          ? `${capital(said)}: we know of no such job within reach.`
          : `${capital(said)}: no job in this list turns on that.`,
      ),
    ),
  ];
}
