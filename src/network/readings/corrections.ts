/** What editors say of pairs of roles, by the roles that are loaded. */
import { correctionOf, ESCO_TITLE, type ReadingRelation } from '../../domain';
import { type CareerGraph, oncePerFigures } from '../../graph';
import { tieKey } from './name-ties';
import { inverse, isFiner, isKind } from './relations';

/** What an editor says of two roles; the first is of the finer classification. */
export interface Correction {
  readonly first: number;
  readonly second: number;
  /** What the second is to the first; null if it is no reading. */
  readonly relation: ReadingRelation | null;
  readonly why: string;
  readonly source: number;
}

/** The corrections of all sources whose two roles are loaded, by `tieKey`; of two of one pair the later counts. */
export const correctionsOf = oncePerFigures((graph: CareerGraph): ReadonlyMap<number, Correction> => {
  const said = graph.sources.flatMap(({ index, readings = [] }) =>
    readings.map((text) => ({ ...correctionOf(text), source: index })),
  );
  const corrections = new Map<number, Correction>();
  if (said.length === 0) return corrections;
  const titles = new Map(graph.roles.filter(isKind).map(({ title, index }) => [title.toLowerCase(), index]));
  const numberOf = (ref: string): number | undefined => {
    if (ref.startsWith(ESCO_TITLE)) return titles.get(ref.slice(ESCO_TITLE.length).toLowerCase());
    const node = graph.find(ref);
    return node?.kind === 'Role' ? node.index : undefined;
  };
  for (const { relation, role, other, why, source } of said) {
    const [own, its] = [numberOf(role), numberOf(other)];
    if (own === undefined || its === undefined || own === its) continue;
    const asSaid = relation === 'notMatch' ? null : relation;
    const isForward = isFiner(graph.roles[own]!, graph.roles[its]!);
    const [first, second] = isForward ? [own, its] : [its, own];
    const turned = asSaid === null || isForward ? asSaid : inverse(asSaid);
    corrections.set(tieKey(graph, first, second), { first, second, relation: turned, why, source });
  }
  return corrections;
});
