/** One page of a list, made no sooner than it is asked for. */
import { badInput } from '../errors/errors';
import { type Cursor, decodeCursor, encodeCursor } from './cursor';

/** A list in its final order; elements are made when asked for. */
export interface Sequence<T> {
  readonly length: number;
  at(position: number): T;
  /** What tells an element from the others of the list, stable across revisions: its id. */
  keyAt(position: number): string;
}

/** The sequence of `view(item)` for each item. */
export function sequenceOf<S, T>(items: ArrayLike<S>, view: (item: S) => T, keyOf: (item: S) => string): Sequence<T> {
  return {
    length: items.length,
    at: (position) => view(items[position] as S),
    keyAt: (position) => keyOf(items[position] as S),
  };
}

/** Nodes as a sequence of themselves. */
export function nodeSequence<T extends { readonly id: string }>(nodes: readonly T[]): Sequence<T> {
  return sequenceOf(
    nodes,
    (node) => node,
    (node) => node.id,
  );
}

export interface PageRequest {
  readonly first?: number | null;
  readonly after?: string | null;
}

/** How many elements a page has by default, and at most. */
export const DEFAULT_PAGE = 20;
export const LARGEST_PAGE = 100;

/** At most, of a list that is made whole before its first page: pages of it would make it again and again. */
export const WHOLE_LIST = 1200;

/** An element with its cursor. */
export class Edge<T> {
  constructor(
    private readonly sequence: Sequence<T>,
    private readonly position: number,
  ) {}
  get cursor(): string {
    return encodeCursor(this.position, this.sequence.keyAt(this.position));
  }
  get node(): T {
    return this.sequence.at(this.position);
  }
}

/** A part of a sequence in the form of a GraphQL connection. */
export class Page<T> {
  constructor(
    private readonly sequence: Sequence<T>,
    private readonly start: number,
    private readonly end: number,
  ) {}

  get totalCount(): number {
    return this.sequence.length;
  }
  get nodes(): T[] {
    const nodes = new Array<T>(this.end - this.start);
    for (let i = 0; i < nodes.length; i++) nodes[i] = this.sequence.at(this.start + i);
    return nodes;
  }
  get edges(): Edge<T>[] {
    return Array.from({ length: this.end - this.start }, (_, i) => new Edge(this.sequence, this.start + i));
  }
  get pageInfo(): PageEnds {
    const cursorAt = (position: number): string => encodeCursor(position, this.sequence.keyAt(position));
    const isEmpty = this.end <= this.start;
    return {
      hasNextPage: this.end < this.sequence.length,
      hasPreviousPage: this.start > 0,
      startCursor: isEmpty ? null : cursorAt(this.start),
      endCursor: isEmpty ? null : cursorAt(this.end - 1),
    };
  }
}

export interface PageEnds {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

/**
 * The page of at most `first` elements behind the one that `after` names (from the start without it).
 *
 * @param largest - the largest `first`
 * @throws a BAD_USER_INPUT error if `first` is out of range or `after` is no cursor
 */
export function pageOf<T>(sequence: Sequence<T>, request: PageRequest, largest = LARGEST_PAGE): Page<T> {
  const { size, cursor } = checkedPage(request, largest);
  const start = cursor === null ? 0 : positionBehind(sequence, cursor);
  return new Page(sequence, start, Math.min(sequence.length, start + size));
}

/** The size of a page and the cursor before it, for lists that take long to make: they are not made for nothing. @throws as `pageOf` */
export function checkedPage(
  { first, after }: PageRequest,
  largest = LARGEST_PAGE,
): { readonly size: number; readonly cursor: Cursor | null } {
  const size = first ?? DEFAULT_PAGE;
  if (size < 1 || size > largest) {
    throw badInput('first', `first must be 1 to ${largest}, but is ${size}. Ask for the rest with after.`);
  }
  if (after === null || after === undefined) return { size, cursor: null };
  const cursor = decodeCursor(after);
  if (cursor === null) {
    throw badInput(
      'after',
      `after must be a cursor from an earlier page (pageInfo.endCursor or edges.cursor), but is "${after.slice(0, 80)}". Leave it out for the first page.`,
    );
  }
  return { size, cursor };
}

function positionBehind<T>(sequence: Sequence<T>, { position, key }: Cursor): number {
  if (position < sequence.length && sequence.keyAt(position) === key) return position + 1;
  for (let i = 0; i < sequence.length; i++) if (sequence.keyAt(i) === key) return i + 1;
  // The element is gone: what stood behind it now begins where it stood.
  return Math.min(position, sequence.length);
}
