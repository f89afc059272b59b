/** A question that a page asks the API. */
export interface PageQuery {
  readonly text: string;
  readonly variables: object;
}

/** The address of the playground with a query in its first tab. It stands behind the #, so that it reaches no server. */
export function queryAddress({ text, variables }: PageQuery): string {
  return `/graphiql/#${new URLSearchParams({ query: text, variables: JSON.stringify(variables, null, 2) })}`;
}
