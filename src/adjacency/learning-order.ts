/**
 * Competencies in an order that respects prerequisites.
 *
 * A topological order (A. B. Kahn, "Topological sorting of large networks", CACM 5, 1962, doi:10.1145/368996.369025).
 * Of the competencies that are ready, it takes the first by a comparison. Prerequisites in a circle cannot all hold.
 * The weakest of the circle is dropped, again and again until no circle is left (strongly connected components after R.
 * Tarjan, SIAM J. Computing 1, 1972, doi:10.1137/0201010). O(dropped x (n + m) + n^2).
 */
import type { Prerequisite } from './prerequisites';

export interface LearningOrder {
  /** All competencies, each after its prerequisites. */
  readonly order: readonly number[];
  /** The prerequisites that hold. */
  readonly held: readonly Prerequisite[];
  /** Those dropped to break circles, in the order in which they were dropped. */
  readonly dropped: readonly Prerequisite[];
}

/**
 * The order in which to learn these competencies.
 *
 * @param compare - negative if `a` comes first when both are ready; ties are broken by number, and so by id
 */
export function learningOrder(
  competencies: readonly number[],
  prerequisites: readonly Prerequisite[],
  compare: (a: number, b: number) => number,
): LearningOrder {
  const { held, dropped } = withoutCircles(competencies, prerequisites);
  const waitsFor = new Map(competencies.map((each) => [each, 0]));
  for (const { after } of held) waitsFor.set(after, waitsFor.get(after)! + 1);
  const order: number[] = [];
  const left = new Set(competencies);
  while (left.size > 0) {
    const ready = [...left].filter((each) => waitsFor.get(each) === 0);
    const next = ready.reduce((best, each) => ((compare(each, best) || each - best) < 0 ? each : best));
    left.delete(next);
    order.push(next);
    for (const { before, after } of held) if (before === next) waitsFor.set(after, waitsFor.get(after)! - 1);
  }
  return { order, held, dropped };
}

/** The prerequisites of an order that do not follow from others. */
export function directPrerequisites({ order, held }: LearningOrder): readonly Prerequisite[] {
  const ancestors = new Map<number, Set<number>>();
  return order.flatMap((each) => {
    const own = held.filter(({ after }) => after === each);
    const implied = new Set(own.flatMap(({ before }) => [...ancestors.get(before)!]));
    ancestors.set(each, new Set([...implied, ...own.map(({ before }) => before)]));
    return own.filter(({ before }) => !implied.has(before));
  });
}

function withoutCircles(competencies: readonly number[], prerequisites: readonly Prerequisite[]) {
  let held = [...prerequisites];
  const dropped: Prerequisite[] = [];
  for (;;) {
    const component = componentsOf(competencies, held);
    const inCircles = held.filter(({ before, after }) => component.get(before) === component.get(after));
    const [first, ...others] = inCircles;
    if (first === undefined) return { held, dropped };
    const weakest = others.reduce((weak, each) => (isWeaker(each, weak) ? each : weak), first);
    dropped.push(weakest);
    held = held.filter((each) => each !== weakest);
  }
}

/** True if `a` is weaker. Of two equal ones, the one with the larger numbers (and so ids) is weaker. */
function isWeaker(a: Prerequisite, b: Prerequisite): boolean {
  if (a.strength !== b.strength) return a.strength < b.strength;
  return a.before === b.before ? a.after > b.after : a.before > b.before;
}

/** By competency, the number of its strongly connected component. */
function componentsOf(competencies: readonly number[], edges: readonly Prerequisite[]): ReadonlyMap<number, number> {
  const followers = new Map(competencies.map((each): [number, number[]] => [each, []]));
  for (const { before, after } of edges) followers.get(before)!.push(after);
  const seen = new Map<number, { readonly place: number; low: number }>();
  const component = new Map<number, number>();
  const open: number[] = [];
  const visit = (each: number): number => {
    const own = { place: seen.size, low: seen.size };
    seen.set(each, own);
    open.push(each);
    for (const next of followers.get(each)!) {
      if (!seen.has(next)) own.low = Math.min(own.low, visit(next));
      else if (!component.has(next)) own.low = Math.min(own.low, seen.get(next)!.place);
    }
    if (own.low === own.place) {
      for (let last = -1; last !== each; ) {
        last = open.pop()!;
        component.set(last, own.place);
      }
    }
    return own.low;
  };
  for (const each of competencies) if (!seen.has(each)) visit(each);
  return component;
}
