/**
 * The text of `schema/examples.graphql`: the queries that the playground, the documents and the tests have, whole and valid.
 * @param sdl - the schema of the API
 */
export function apiExamples(sdl: string): string;
