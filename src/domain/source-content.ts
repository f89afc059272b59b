/** All that one source states, as an importer reads it: the input of a plan that turns it into a change set. */
import type { LinkFact, NodeFact, NodeFactOf } from './facts';

export interface SourceContent {
  readonly source: NodeFactOf<'Source'>;
  /** Without `source` itself; ids are unique. Every `source` field is the source's id. */
  readonly nodes: readonly NodeFact[];
  /** Keys are unique; both ends are among the nodes and sources of the contents imported together, or in the store already. */
  readonly links: readonly LinkFact[];
  /** What of the source was left out and why, one sentence each. */
  readonly notes?: readonly string[];
}

/** Told of progress while an importer reads; `done` and `total` count the same unit. */
export type Progress = (stage: string, done: number, total: number) => void;
