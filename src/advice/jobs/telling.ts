/** Which competencies tell a job from others, and how far. */
import { CLASSIFICATIONS } from '../../domain';
import { type CareerGraph, oncePerFigures } from '../../graph';
import { jobsOf } from '../../network';
import { ENTRY_MODEL } from '../numbers/entry-model';

/** By competency: the share of our roles that ask for it, 0..1. */
export const askedByOurs = oncePerFigures(({ roles, competencies, requirements }: CareerGraph): Float64Array => {
  const { head, competency, weight } = requirements;
  const asked = new Float64Array(competencies.length);
  let ours = 0;
  for (const { index, scheme } of roles) {
    if (!CLASSIFICATIONS[scheme].isOurs) continue;
    ours++;
    for (let place = head[index]!; place < head[index + 1]!; place++)
      if (weight[place]! > 0) asked[competency[place]!]!++;
  }
  return ours === 0 ? asked : asked.map((count) => count / ours);
});

/** Characters of a code that name a line of work: a major group of occupations. */
const LINE = '29'.length;

/**
 * By competency: over how many lines of work our roles that ask for it are spread, as the number of equally strong lines that would be as
 * mixed (M. O. Hill, "Diversity and Evenness", 1973, doi:10.2307/1934352); 0 if none asks. A line counts by the share of its roles that
 * ask, so that large lines count no more than small ones.
 */
export const linesAsking = oncePerFigures((graph: CareerGraph): Float64Array => {
  const { roles, competencies, requirements } = graph;
  const { head, competency, weight } = requirements;
  const { codes } = jobsOf(graph);
  const sizes = new Map<string, number>();
  const asked = competencies.map(() => new Map<string, number>());
  for (const { index, scheme } of roles) {
    const line = codes[index]![0]?.code.slice(0, LINE);
    if (!CLASSIFICATIONS[scheme].isOurs || line === undefined) continue;
    sizes.set(line, (sizes.get(line) ?? 0) + 1);
    for (let place = head[index]!; place < head[index + 1]!; place++) {
      const counts = asked[competency[place]!]!;
      if (weight[place]! > 0) counts.set(line, (counts.get(line) ?? 0) + 1);
    }
  }
  return Float64Array.from(asked, (counts) => evenness([...counts].map(([line, count]) => count / sizes.get(line)!)));
});

/** The number of equally strong parts that would be as mixed as these; 0 of none. */
function evenness(parts: readonly number[]): number {
  const all = parts.reduce((sum, part) => sum + part, 0);
  return all === 0 ? 0 : Math.exp(-parts.reduce((sum, part) => sum + (part / all) * Math.log(part / all), 0));
}

/** True for what work of all kinds asks for: to have it speaks for no job in particular. */
export function isGeneral(graph: CareerGraph, competency: number): boolean {
  const { telling, lines } = ENTRY_MODEL.skills;
  return askedByOurs(graph)[competency]! > telling || linesAsking(graph)[competency]! > lines;
}

/** Traits of a person rather than things to learn: "Attention to detail", "Compassion". */
export function isTrait(graph: CareerGraph, competency: number): boolean {
  const node = graph.competencies[competency]!;
  return node.kind === 'Skill' && node.skillKind === 'ATTITUDE';
}
