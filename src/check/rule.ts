import type { Scheme } from '../domain';
import type { CareerGraph } from '../graph';
import type { TechnologyNames } from '../importers';

/** One thing to look for in a loaded graph. */
export interface CheckRule {
  /** "dead-end"; docs/check.md has a section of this name. */
  readonly name: string;
  /** What it finds, one sentence. */
  readonly finds: string;
  /** Everything that it finds, in order of ids. */
  observe(graph: CareerGraph, names: TechnologyNames): readonly Observation[];
}

export interface Observation {
  /** The scheme whose content is wrong; if it is ours, we must fix it. */
  readonly scheme: Scheme;
  /** Ids of the nodes that it is about, at least one. */
  readonly subjects: readonly string[];
  /** One sentence with the figures. */
  readonly message: string;
}
