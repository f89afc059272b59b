/** Neo4j's failures in our terms. */
import { isRetryableError, Neo4jError } from 'neo4j-driver';
import { CareerAtlasError, StoreUnavailableError } from '../../domain';

/** What to throw for an error of the driver; our own errors, and mistakes in our statements, stay as they are. */
export function translated(error: unknown, uri: string): unknown {
  if (error instanceof CareerAtlasError || !(error instanceof Neo4jError)) return error;
  const remedy = remedyFor(error);
  if (remedy === null) return error;
  return new StoreUnavailableError(`Neo4j at ${uri} ${remedy}`, { cause: error, mayPass: !isLasting(error) });
}

function isLasting({ code }: Neo4jError): boolean {
  return code.startsWith('Neo.ClientError.Security.') || code === 'Neo.ClientError.Database.DatabaseNotFound';
}

function remedyFor(error: Neo4jError): string | null {
  if (error.code.startsWith('Neo.ClientError.Security.')) {
    return 'refuses the login. Check NEO4J_USER and NEO4J_PASSWORD.';
  }
  if (error.code === 'Neo.ClientError.Database.DatabaseNotFound') {
    return 'has no such database. Check NEO4J_DATABASE.';
  }
  if (error.code.startsWith('Neo.ClientError.Transaction.TransactionTimedOut')) {
    return 'took too long over a transaction. It may be overloaded; try again.';
  }
  if (isRetryableError(error) || error.code === 'N/A' || /acquisition timed out|closed/i.test(error.message)) {
    return `does not answer (${error.message}). Check NEO4J_URI, and that the server is running.`;
  }
  return null;
}
