import { createGraphiQLFetcher, type Fetcher } from '@graphiql/toolkit';
import { Kind, parse } from 'graphql';

/**
 * The fetcher of the explorer. GraphiQL learns the name of a tab's operation a moment after the tab is shown, and until then
 * sends the name of the tab before, which the server must refuse; a document with one operation needs no name.
 */
export function createFetcher(url: string): Fetcher {
  const send = createGraphiQLFetcher({ url });
  return (request, options) => {
    const { operationName: _, ...unnamed } = request;
    return send(hasOneOperation(request.query) ? unnamed : request, options);
  };
}

function hasOneOperation(query: string): boolean {
  try {
    return (
      parse(query, { noLocation: true }).definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION).length ===
      1
    );
  } catch {
    return false; // A syntax error is the server's to explain.
  }
}
