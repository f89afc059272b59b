/** Reads tables of what is true of some work, by its code or, where no code tells roles apart, by title. */
import { CLASSIFICATIONS } from '../../domain';
import { type CareerGraph, oncePerNodes } from '../../graph';
import { jobsOf, longestOf } from '../../network';
import { GATE_MODEL } from '../numbers/futures';

/** What tables say of each role: by its title, if it is ours, else by the longest beginning of one of its codes; null if neither says anything. */
export function toldOfRoles<T>(
  graph: CareerGraph,
  byCode: ReadonlyMap<string, T>,
  byTitle: Readonly<Record<string, T>>,
): readonly (T | null)[] {
  const { codes } = jobsOf(graph);
  return graph.roles.map((role) => {
    const ours = CLASSIFICATIONS[role.scheme].isOurs ? byTitle[role.title] : undefined;
    if (ours !== undefined) return ours;
    const id = role.id.replace(/^role:onet\//, '').replace(/\.00$/, '');
    const keys = [id, ...codes[role.index]!.filter(({ weight }) => weight >= GATE_MODEL.sure).map(({ code }) => code)];
    return longestOf(byCode, ...keys);
  });
}

/** What such tables say of a role, made once for a graph: a sentence, or null where they say nothing, or only ''. */
export function sentencesOfRoles(
  byCode: ReadonlyMap<string, string>,
  byTitle: Readonly<Record<string, string>>,
): (graph: CareerGraph, role: number) => string | null {
  const told = oncePerNodes((graph: CareerGraph) =>
    toldOfRoles(graph, byCode, byTitle).map((text) => (text === '' ? null : text)),
  );
  return (graph, role) => told(graph)[role]!;
}
