/** Which of the chosen jobs a person is told: what is plainly worth naming and not crossed out, and enough of it. */
import type { ExitWay } from '../../domain';
import { FIRST_NAMED } from '../numbers/futures';
import type { Candidate } from './candidate';
import type { Chosen } from './chosen-first';
import type { Left } from './crossed-out';
import type { Naming } from './naming';
import { firstThat, type Ranking, type WeighedCandidate } from './ranking';
import { worthTellingFrom } from './telling-order';

/** What is told of the chosen, and what is not told because something speaks against it. */
export interface ToldJobs<C extends Candidate> {
  /** Those that are told, the most worth telling first. */
  readonly told: readonly C[];
  /** Those plainly worth naming that are crossed out, the best first. */
  readonly crossedOut: readonly C[];
}

/** What a person is told. */
export function toldOf<C extends Candidate>(
  ranking: Ranking<C>,
  { chosen, each, builtOn, drawn }: Chosen<C>,
): ToldJobs<C> {
  const { graph, from, weighed, ranked, worth, wayTo, isListed, isRung, isDrawn, isBuiltOn, meets } = ranking;
  const { isCrossedOut } = ranking;
  const inOrder = weighed.filter(({ candidate }) => chosen.has(candidate));
  const met = inOrder.map(({ candidate }) => candidate).filter(meets);
  const asked = new Set([...drawn, ...builtOn, ...met.slice(0, FIRST_NAMED.meeting), ...each.filter(isRung)]);
  const tells = worthTellingFrom(graph, from, worth);
  const telling = [...inOrder].sort((a, b) => tells(b.candidate) - tells(a.candidate));
  const left = (many: Left) => telling.filter(({ candidate }) => !isCrossedOut(candidate, many));
  const [strict, most] = [left('ENOUGH'), left('SOME')];
  const rest = most.length >= FIRST_NAMED.enough ? most : left('FEW');
  const best = plainlyNamed(strict.length >= FIRST_NAMED.some ? strict : rest, wayTo, asked);
  // What they wish first a few jobs answer, if need be some to which nobody in the work goes.
  const answering = [...best].filter(meets).length;
  const others = met.filter((candidate) => !best.has(candidate));
  const isLeft = (candidate: C) => !isCrossedOut(candidate, 'HARDLY_ANY');
  const named = new Set([...best, ...firstThat(others, isLeft, FIRST_NAMED.meeting - answering)]);
  const isApart = (candidate: C) => !isDrawn(candidate.role) && !isBuiltOn(candidate);
  const some = isDrawnAway(named, ranking) ? withFewApart(ranked, named, isApart) : named;
  // Nobody leaves with empty hands: then what people of their work go to is told, with what speaks against it.
  const spare = () => [...met, ...ranked, ...inOrder.map(({ candidate }) => candidate)];
  const plain = some.size >= FIRST_NAMED.enough ? some : withSpare(some, spare(), isListed, isCrossedOut);
  const worthTelling = plainlyNamed(inOrder, wayTo, asked);
  return {
    told: ranked.filter((candidate) => plain.has(candidate)).sort((a, b) => tells(b, 0) - tells(a, 0)),
    crossedOut: ranked.filter((candidate) => worthTelling.has(candidate) && !plain.has(candidate)),
  };
}

/**
 * Those of the chosen that are plainly worth naming: the first few in any case, the best of each kind of way, and whatever speaks for
 * itself.
 *
 * @param inOrder - the best first
 * @param asked - what is told however little speaks for it: the next rungs, and what answers what somebody says of themselves
 */
function plainlyNamed<C extends Candidate>(
  inOrder: readonly WeighedCandidate<C>[],
  wayTo: (candidate: Candidate) => ExitWay,
  asked: ReadonlySet<C>,
): ReadonlySet<C> {
  const shown = new Set<ExitWay>();
  const plain = new Set<C>();
  for (const [place, { candidate, logit }] of inOrder.entries()) {
    const way = wayTo(candidate);
    const isFirstOfWay = !shown.has(way) && logit >= FIRST_NAMED.ofAnotherWay;
    if (place < FIRST_NAMED.anyhow || logit >= FIRST_NAMED.plain || isFirstOfWay || asked.has(candidate)) {
      plain.add(candidate);
      shown.add(way);
    }
  }
  return plain;
}

/**
 * What is named, and the best of some others, so that it is a few jobs: of those to which people go some, of the rest hardly any; of those
 * whatever there is, if all of it is crossed out.
 */
function withSpare<C extends Candidate>(
  named: ReadonlySet<C>,
  others: readonly C[],
  isListed: (candidate: C) => boolean,
  isCrossedOut: NonNullable<Naming['isCrossedOut']>,
): ReadonlySet<C> {
  const isLeft = (candidate: C) => named.has(candidate) || !isCrossedOut(candidate, 'HARDLY_ANY');
  const gone = firstThat([...named, ...others.filter(isListed)], isLeft, FIRST_NAMED.spare);
  const best = others.slice(0, FIRST_NAMED.told);
  const left =
    gone.length >= FIRST_NAMED.spareUnlisted ? gone : firstThat([...gone, ...best], isLeft, FIRST_NAMED.spareUnlisted);
  return new Set(left.length > 0 ? left : others.slice(0, FIRST_NAMED.enough));
}

/** True if enough is named of what draws somebody to work other than theirs: of the rest they are told little. */
function isDrawnAway<C extends Candidate>(named: ReadonlySet<C>, { from, isDrawn }: Ranking<C>): boolean {
  return !isDrawn(from) && [...named].filter(({ role }) => isDrawn(role)).length >= FIRST_NAMED.drawnAway;
}

/** What is named, but of what stands apart from what draws somebody only the best few. */
function withFewApart<C>(
  ranked: readonly C[],
  named: ReadonlySet<C>,
  isApart: (candidate: C) => boolean,
): ReadonlySet<C> {
  const apart = ranked.filter((candidate) => named.has(candidate) && isApart(candidate));
  const left = new Set(apart.slice(FIRST_NAMED.besidesDrawn));
  return new Set([...named].filter((candidate) => !left.has(candidate)));
}
