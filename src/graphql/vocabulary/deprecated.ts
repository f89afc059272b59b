/** When something was marked as deprecated, and when it may go. */
export interface DeprecatedSince {
  /** What to use instead, and why: whole sentences. */
  readonly instead: string;
  /** The version that marked it, and the day: of a version that is not out yet the day when it was marked. */
  readonly since: string;
  readonly on: string;
  /** The first version that may leave it out. */
  readonly until: string;
}

/** What `@deprecated` says; docs/releases.md promises this form. */
export function deprecatedSince({ instead, since, on, until }: DeprecatedSince): string {
  return `${instead} Deprecated since ${since} (${on}); stays until ${until} at least.`;
}
