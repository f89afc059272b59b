/**
 * The text of `test/e2e/queries/role-facts.graphql`: each fact of a role that takes no arguments.
 * @param sdl - the schema of the API
 */
export function roleFactsQuery(sdl: string): string;
