/** How usual a role is: people employed, else how many names it has. */
import type { MatchRelation, Scheme } from '../../domain';
import { type CareerGraph, type GraphNode, nameWords, type RoleNode } from '../../graph';
import type { Candidate, Ground } from './reading';
import { isVague } from './vague-words';

/** What each ground is worth, in points; a point is worth a place in a ranking of about two equals. Estimates. */
const GROUND_POINTS: Readonly<Record<Ground, number>> = {
  ID: 1000,
  TITLE: 112,
  TITLE_VARIANT: 98,
  EVERYDAY: 104,
  OTHER_TITLE: 80,
  ABBREVIATION: 70,
  WORDS: 50,
};

/** How much less a ground is worth for each place, how much a job of the table. Estimates. */
const PER_PLACE = 0.5;
const PER_JOB = 4;

/** What counts beside the ground, in points. Estimates. */
const POINTS = Object.freeze({
  /** The name says a rung, and this is the role on it. */
  onRung: 100,
  /** The role's own title has the words of the name: a teacher is rather an elementary school teacher than a tutor. */
  wordsInTitle: 8,
  /** Its title says a rung that the name does not: whoever asks for customer success means no head of it. */
  unaskedRung: -6,
  /** Nobody says what the role pays; nobody says what roles lie behind it or before it. */
  noPay: -6,
  noMoves: -6,
  /** For each ten times as many people employed. */
  employment: 1.5,
  /** Where employment is not known: for each ten times as many names. */
  names: 1,
  /** A detailed occupation of O*NET shares the figures of the whole one. */
  detailed: -2,
  /** For each ten times as many roles that ask for a competency. */
  asked: 1,
});

/**
 * By scheme, in points: ours come before others when equally good a name. No source says what ESCO's roles pay, so they count where
 * no other has the name: importing them must not make answers poorer. Estimates.
 */
const SCHEME_POINTS: Readonly<Record<Scheme, number>> = { ATLAS: 0, ONET: -3, ESCO: -42 };

/** People taken as employed in a role of ours that is a part of what O*NET counts, as a share. Estimate. */
const SHARE_OF_MATCH: Readonly<Record<MatchRelation, number>> = {
  exactMatch: 1,
  closeMatch: 0.5,
  broadMatch: 0.2,
  narrowMatch: 0.2,
  relatedMatch: 0.1,
};

/** "15-1252.01" is a part of "15-1252.00". */
const DETAILED = /\/\d\d-\d{4}\.(?!00$)\d\d$/;

/** What speaks for a candidate, in points; comparable among candidates for one name. */
export function pointsOf(graph: CareerGraph, candidate: Candidate): number {
  const { node, ground, place } = candidate;
  const own = GROUND_POINTS[ground] + (candidate.isOnRung ? POINTS.onRung : 0);
  // The table has its own order.
  if (ground === 'EVERYDAY' && node.kind === 'Role') return own - place * PER_JOB + SCHEME_POINTS[node.scheme] / 3;
  return (
    own -
    place * PER_PLACE +
    (node.kind === 'Role' ? rolePoints(graph, node, ground, nameWords(candidate.asked)) : otherPoints(graph, node))
  );
}

function rolePoints(graph: CareerGraph, role: RoleNode, ground: Ground, asked: readonly string[]): number {
  const title = new Set(nameWords(role.title));
  const isTitle = ground === 'TITLE' || ground === 'TITLE_VARIANT';
  const telling = asked.some((word) => !isVague(word)) ? asked.filter((word) => !isVague(word)) : asked;
  const titleWords = [...title];
  const has = (word: string) => title.has(word) || titleWords.some((other) => isOfStem(word, other));
  const inTitle = isTitle ? 1 : telling.filter(has).length / telling.length;
  const people = employmentOf(graph, role);
  return (
    POINTS.wordsInTitle * inTitle +
    (!isTitle && titleWords.some((word) => RUNGS.has(word) && !asked.includes(word)) ? POINTS.unaskedRung : 0) +
    (role.pay.length === 0 ? POINTS.noPay : 0) +
    (hasMoves(graph, role) ? 0 : POINTS.noMoves) +
    (people === null
      ? POINTS.names * Math.log10(1 + role.alternateTitles.length)
      : POINTS.employment * Math.log10(1 + people)) +
    (DETAILED.test(role.id) ? POINTS.detailed : 0) +
    SCHEME_POINTS[role.scheme]
  );
}

const RUNGS: ReadonlySet<string> = new Set(
  nameWords('head director vp chief senior lead principal staff junior associate'),
);

/** Shortest beginning and shortest end of a word that tells another one. */
const STEM = Object.freeze({ beginning: 5, end: 7 });

/** True if a word begins or ends with the other: whoever is a brakeman works on brakes, a neurosurgeon is a surgeon. */
function isOfStem(word: string, other: string): boolean {
  return (
    (other.length >= STEM.beginning && word.startsWith(other)) || (other.length >= STEM.end && word.endsWith(other))
  );
}

function otherPoints({ requirements }: CareerGraph, node: GraphNode): number {
  if (node.kind !== 'Skill' && node.kind !== 'Technology') return 0;
  const asking = requirements.competencyHead[node.index + 1]! - requirements.competencyHead[node.index]!;
  return POINTS.asked * Math.log10(1 + asking) + SCHEME_POINTS[node.scheme];
}

/** People employed in a role, or in a share of what it is matched with; null if nobody counts them. */
export function employmentOf(graph: CareerGraph, role: RoleNode): number | null {
  if (role.employment !== null) return role.employment;
  const shares = role.schemeMatches.flatMap((match) => {
    const counted = match.role === null ? null : (graph.roles[match.role]?.employment ?? null);
    return counted === null ? [] : [counted * SHARE_OF_MATCH[match.relation]];
  });
  return shares.length === 0 ? null : Math.max(...shares);
}

/** True if some source has a way out of the role or into it. */
function hasMoves({ progressions }: CareerGraph, { index }: RoleNode): boolean {
  const { head, reverseHead } = progressions;
  return head[index + 1]! > head[index]! || reverseHead[index + 1]! > reverseHead[index]!;
}
