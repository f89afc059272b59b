/** A list of nodes that a filter lets pass, in the order that was asked for. */
import { inOrder, type Ranks, ranksInOrder } from './order';

export interface ListQuestion<Order extends string> {
  /** Places of all nodes of the list, by id. */
  readonly all: readonly number[];
  /** The same in one order, kept from question to question. */
  readonly known: (order: Exclude<Order, 'RELEVANCE'>) => ArrayLike<number>;
  /** Ranks of nodes by place, kept from question to question. */
  readonly ranks: (order: Exclude<Order, 'RELEVANCE'>) => Ranks;
  /** Places of the nodes that match the text, best first; null without text. */
  readonly matching: readonly number[] | null;
  /** Null: all pass. */
  readonly passes: ((place: number) => boolean) | null;
  /** First by this, then by that; empty: RELEVANCE. */
  readonly orderBy: readonly Order[];
  /** What stands in for RELEVANCE without text. */
  readonly byName: Exclude<Order, 'RELEVANCE'>;
  /** More than any place. */
  readonly count: number;
}

/** The places of the nodes that pass, in order. */
export function orderedPlaces<Order extends string>(question: ListQuestion<Order>): ArrayLike<number> {
  const { matching, passes, known, ranks, byName, count } = question;
  const orders = withoutRepeats(question.orderBy, byName, matching !== null);
  if (orders[0] === 'RELEVANCE') return filtered(matching ?? [], passes);
  if (matching === null && orders.length === 1) return filtered(known(orders[0] as typeof byName), passes);
  const places = matching === null ? question.all : [...matching].sort((a, b) => a - b);
  const wanted = orders.map((order) =>
    order === 'RELEVANCE' ? ranksInOrder(matching ?? [], count) : ranks(order as typeof byName),
  );
  return inOrder(filtered(places, passes), wanted);
}

function filtered(places: ArrayLike<number>, passes: ((place: number) => boolean) | null): ArrayLike<number> {
  if (passes === null) return places;
  const kept: number[] = [];
  for (let i = 0; i < places.length; i++) {
    const place = places[i] as number;
    if (passes(place)) kept.push(place);
  }
  return kept;
}

/** The orders that can still change something: a key that has been ordered by already can't. */
function withoutRepeats<Order extends string>(
  orderBy: readonly Order[],
  byName: Exclude<Order, 'RELEVANCE'>,
  hasText: boolean,
): readonly (Order | 'RELEVANCE')[] {
  const asked: readonly (Order | 'RELEVANCE')[] = orderBy.length === 0 ? ['RELEVANCE'] : orderBy;
  const kept = new Map<string, Order | 'RELEVANCE'>();
  for (const each of asked) {
    const order = each === 'RELEVANCE' && !hasText ? byName : each;
    const key = order.replace(/_DESC$/, '');
    if (!kept.has(key)) kept.set(key, order);
    // No two nodes match equally well.
    if (order === 'RELEVANCE') break;
  }
  return [...kept.values()];
}
