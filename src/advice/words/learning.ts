/** What of a job is worth naming as something to learn: what the work is made of, nothing that every adult can. */
import { CLASSIFICATIONS } from '../../domain';
import { type CareerGraph, type CompetencyNode, nodeName, oncePerFigures } from '../../graph';
import type { CompetencyGap } from '../../needs';
import { isTrait } from '../jobs/telling';
import { WORD_MODEL } from '../numbers/words';
import { inAmerican } from './american';
import { isKnownByRank } from './known-by-rank';

/** Ids of skills that every adult has in part, whatever the work: to name them teaches nobody anything. */
const EVERYDAY: ReadonlySet<string> = new Set([
  'skill:administrative-coordination',
  'skill:business-domain-knowledge',
  'skill:collaboration',
  'skill:communication',
  'skill:conflict-resolution',
  'skill:critical-thinking',
  'skill:customer-service',
  'skill:data-entry',
  'skill:facilitation',
  'skill:keyboarding',
  'skill:prioritisation',
  'skill:presentation',
  'skill:problem-solving',
  'skill:safe-driving',
  'skill:security-best-practices',
  'skill:stakeholder-management',
  'skill:workplace-safety',
  'technology:microsoft-excel',
  'technology:microsoft-office',
  'technology:microsoft-outlook',
  'technology:microsoft-powerpoint',
  'technology:microsoft-word',
  'skill:onet/administrative',
  'skill:onet/computers-and-electronics',
  'skill:onet/customer-and-personal-service',
  'skill:onet/english-language',
]);

/**
 * Gaps worth naming, in their order. Of ratings of general knowledge only what a job asks for at a high level.
 *
 * @param held - the jobs that somebody has had: what everybody of their rank has is not to be learnt
 */
export function worthLearning(
  graph: CareerGraph,
  role: number,
  learn: readonly CompetencyGap[],
  held: readonly number[],
): readonly CompetencyGap[] {
  const isRated = CLASSIFICATIONS[graph.roles[role]!.scheme].needsAreRatings;
  return learn.filter(({ competency, needLevel }) => {
    if (isTrait(graph, competency) || isEveryday(graph, competency)) return false;
    if (held.some((job) => isKnownByRank(graph, job, competency))) return false;
    return !isRated || (needLevel >= WORD_MODEL.ratedLevel && isSubject(graph, competency));
  });
}

/** True for what every adult has in part, and for what very many jobs of a classification ask for. */
export function isEveryday(graph: CareerGraph, competency: number): boolean {
  return EVERYDAY.has(graph.competencies[competency]!.id) || askedWidely(graph)[competency] === 1;
}

/** A subject that people study: "Chemistry". */
function isSubject(graph: CareerGraph, competency: number): boolean {
  const node = graph.competencies[competency]!;
  return node.kind === 'Skill' && node.skillKind === 'KNOWLEDGE';
}

/** 1 for skills of another classification that this many of its jobs ask for. */
const askedWidely = oncePerFigures(({ roles, competencies, requirements }: CareerGraph): Uint8Array => {
  const { head, competency } = requirements;
  const asked = new Uint32Array(competencies.length);
  let all = 0;
  for (const { index, scheme } of roles) {
    const { isOurs, needsAreRatings } = CLASSIFICATIONS[scheme];
    if (isOurs || needsAreRatings) continue;
    all++;
    for (let place = head[index]!; place < head[index + 1]!; place++) asked[competency[place]!]!++;
  }
  return Uint8Array.from(asked, (count, place) =>
    isOfOthers(competencies[place]!) && count > WORD_MODEL.asked * all ? 1 : 0,
  );
});

function isOfOthers({ scheme }: CompetencyNode): boolean {
  return scheme !== undefined && !CLASSIFICATIONS[scheme].isOurs && !CLASSIFICATIONS[scheme].needsAreRatings;
}

/** The first few of what there is to learn, as a sentence names them; none if they are too few to say what a job is made of. */
export function learningNames(graph: CareerGraph, competencies: readonly number[]): readonly string[] {
  const names = competencies.slice(0, WORD_MODEL.learnt).map((competency) => nameInTalk(graph, competency));
  return names.length < WORD_MODEL.learnt ? [] : names;
}

/** A competency inside a sentence: "data cleaning", "SQL", "Figma". */
export function nameInTalk(graph: CareerGraph, competency: number): string {
  const node = graph.competencies[competency]!;
  const name = inAmerican(nodeName(node)).replace(' (knowledge)', '');
  return node.kind === 'Technology' || /^\S*[A-Z0-9]\S*[A-Z0-9]/.test(name)
    ? name
    : name.charAt(0).toLowerCase() + name.slice(1);
}
