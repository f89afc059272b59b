/** A query that the explorer has ready: its name is its operation's name too, and so the title of its tab. */
export interface ExampleQuery {
  readonly name: string;
  /** What it shows, one sentence. */
  readonly about: string;
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}
