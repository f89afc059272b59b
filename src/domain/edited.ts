/** What tells a node that an editor changed from one as its source has it. */
export interface EditedProperties {
  /** True if an editor of this service changed what the source says. Importing the source again leaves such a node as it is. */
  readonly edited?: boolean;
}

/** The id of the source of what editors state through this service. It comes to a graph with the first claim of an editor. */
export const EDITS_SOURCE = 'source:edits';
