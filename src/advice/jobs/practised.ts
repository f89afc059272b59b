/** How much of what tells a job from others somebody can do already, beside what their work taught them. */
import { CLASSIFICATIONS } from '../../domain';
import { type CareerGraph, oncePerFigures } from '../../graph';
import { ENTRY_MODEL } from '../numbers/entry-model';
import { askedByOurs } from './telling';

/**
 * How far these skills are the work of a job, 0..1: 0 for a few of them, or for one that every job asks for; 1 for most of what tells
 * the job from others. Jobs whose needs are ratings of general skills tell nothing.
 * @param skills - levels 0..7 by competency number
 */
export function practisedOf(graph: CareerGraph, skills: ReadonlyMap<number, number>, job: number): number {
  if (skills.size === 0 || CLASSIFICATIONS[graph.roles[job]!.scheme].needsAreRatings) return 0;
  const { least, share, full } = ENTRY_MODEL.skills;
  const { all, held } = tellingNeeds(graph, skills, job);
  const weight = held.reduce((sum, need) => sum + need.weight, 0);
  if (held.length < least || weight < share * all) return 0;
  return Math.min(1, weight / (full * all));
}

/** The skills that count for a job, most important first. */
export function skillsCounted(graph: CareerGraph, skills: ReadonlyMap<number, number>, job: number): readonly number[] {
  return practisedOf(graph, skills, job) === 0
    ? []
    : tellingNeeds(graph, skills, job).held.map(({ competency }) => competency);
}

interface Held {
  readonly competency: number;
  readonly weight: number;
}

/** The weight of all needs of a job that tell it from others, and those of them that somebody meets. */
function tellingNeeds(
  graph: CareerGraph,
  skills: ReadonlyMap<number, number>,
  job: number,
): { readonly all: number; readonly held: readonly Held[] } {
  const { head, competency, weight, level } = graph.requirements;
  const isTelling = telling(graph);
  const held: Held[] = [];
  let all = 0;
  for (let place = head[job]!; place < head[job + 1]!; place++) {
    const need = competency[place]!;
    if (isTelling[need] !== 1) continue;
    all += weight[place]!;
    const own = skills.get(need) ?? 0;
    if (own > 0 && own >= level[place]! - ENTRY_MODEL.skills.level)
      held.push({ competency: need, weight: weight[place]! });
  }
  return { all, held };
}

/** 1 for competencies that few of our roles ask for. */
const telling = oncePerFigures(
  (graph: CareerGraph): Uint8Array =>
    Uint8Array.from(askedByOurs(graph), (share) => (share > 0 && share <= ENTRY_MODEL.skills.telling ? 1 : 0)),
);
