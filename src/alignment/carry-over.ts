import type { CareerGraph } from '../graph';
import { transferTable } from './transfer-table';

/**
 * Calls `visit` for each competency of another classification that someone has in part because they have this one at a level, with
 * the level that carries over, 0..7. What carries over carries nothing further. O(transfers of the competency).
 */
export function eachCarriedOver(
  graph: CareerGraph,
  competency: number,
  level: number,
  visit: (competency: number, level: number) => void,
): void {
  const { head, target, share } = transferTable(graph);
  for (let at = head[competency]!; at < head[competency + 1]!; at++) visit(target[at]!, level * share[at]!);
}

/**
 * These levels and all that carries over from them to other classifications; of several levels of one competency the highest.
 * Within a classification nothing carries over: its own roles say what they ask.
 */
export function withCarriedOver(graph: CareerGraph, levels: ReadonlyMap<number, number>): ReadonlyMap<number, number> {
  const all = new Map(levels);
  for (const [competency, level] of levels) {
    eachCarriedOver(graph, competency, level, (other, carried) => {
      const isOther = graph.competencies[other]!.scheme !== graph.competencies[competency]!.scheme;
      if (isOther && carried > (all.get(other) ?? 0)) all.set(other, carried);
    });
  }
  return all;
}
