/** What tells a node that an editor changed from one as its source has it. */
export interface EditedProperties {
  /** True if an editor of this service changed what the source says. Importing the source again leaves such a node as it is. */
  readonly edited?: boolean;
}
