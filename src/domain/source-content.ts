/** Everything that one source states, as an importer reads it. A plan turns it into a change set. */
import type { LinkFact, NodeFact, NodeFactOf } from './facts';

export interface SourceContent {
  readonly source: NodeFactOf<'Source'>;
  /** Does not include `source` itself. Ids are unique. Every `source` field is the source's id. */
  readonly nodes: readonly NodeFact[];
  /** Keys are unique. Both ends are in the store already or among the contents imported together. */
  readonly links: readonly LinkFact[];
  /** What was left out of the source and why, one sentence each. */
  readonly notes?: readonly string[];
}

/** Called as an importer makes progress. `done` and `total` count the same unit. */
export type Progress = (stage: string, done: number, total: number) => void;
