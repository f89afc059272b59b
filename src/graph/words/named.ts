import type { NodeKind, Scheme } from '../../domain';

/** A node with the names that it is found by. */
export interface Named {
  readonly kind: NodeKind;
  readonly id: string;
  readonly name: string;
  readonly alternates: readonly string[];
  readonly scheme: Scheme;
}

/** All nodes that are found by names, under one numbering. Inside a kind, numbers go in order of ids. */
export interface NamedNodes {
  readonly count: number;
  at(number: number): Named;
  /** Quicker than `at`, which takes the names together. */
  idOf(number: number): string;
  kindOf(number: number): NodeKind;
  /** -1 if no node with names has this id. */
  numberOf(id: string): number;
}
