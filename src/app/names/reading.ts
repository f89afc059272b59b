import type { GraphNode } from '../../graph';

/**
 * How sure it is that a node is meant. EXACT: its id, slug or title. LIKELY: one clear reading, such as another title that only it
 * has, another spelling or number. GUESS: a title that several have, a typing mistake, words in common.
 */
export const CERTAINTIES = ['EXACT', 'LIKELY', 'GUESS'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** One thing that a name may mean. */
export interface Reading<Node extends GraphNode = GraphNode> {
  readonly node: Node;
  readonly certainty: Certainty;
  /** The title, other title or everyday name by which it was found. */
  readonly by: string;
  /** True if another reading is about as likely, or the text names both: the person should be asked which is meant. Then it is a GUESS. */
  readonly isAmbiguous: boolean;
}

/** What says that a node is meant, best first. */
export type Ground =
  /** Its id or slug. */
  | 'ID'
  /** Its title, letter by letter but for case, accents and signs. */
  | 'TITLE'
  /** Its title in another number, spelling or order. */
  | 'TITLE_VARIANT'
  /** The table of everyday names. */
  | 'EVERYDAY'
  /** One of its other titles. */
  | 'OTHER_TITLE'
  /** What stands in brackets behind a title, as a rule an abbreviation. */
  | 'ABBREVIATION'
  /** Words in common with one of its titles. */
  | 'WORDS';

/** A node that may be meant, before it is ranked. */
export interface Candidate {
  readonly node: GraphNode;
  readonly ground: Ground;
  readonly by: string;
  /** The smaller the better among equal grounds, from 0. */
  readonly place: number;
  /** True if the table of everyday names has other jobs for the name too. */
  readonly isOneOfSeveral: boolean;
  /** The text by which it was found. */
  readonly asked: string;
  /** True if the name says a rung and the node is its role on that rung. */
  readonly isOnRung?: true;
}
