/** Neo4j's failures in our terms. */
import { isRetryableError, Neo4jError } from 'neo4j-driver';
import { CareerAtlasError, StoreUnavailableError } from '../../domain';

/** What to throw for an error of the driver; our own errors, and mistakes in our statements, stay as they are. */
export function translated(error: unknown, uri: string): unknown {
  if (error instanceof CareerAtlasError) return error;
  if (!(error instanceof Neo4jError)) {
    if (!isOfDriver(error)) return error;
    return new StoreUnavailableError(`Neo4j at ${uri} gave an answer that can't be read. Try again.`, {
      cause: error,
      mayPass: true,
    });
  }
  const remedy = remedyFor(error);
  if (remedy === null) return error;
  return new StoreUnavailableError(`Neo4j at ${uri} ${remedy}`, { cause: error, mayPass: !isLasting(error) });
}

/** True for what the driver throws as it reads an answer that was cut off: plain errors, from its own code. */
function isOfDriver(error: unknown): boolean {
  const [, first = ''] = (error instanceof Error ? (error.stack ?? '') : '').split(/\n\s+at /, 2);
  return /[\\/]node_modules[\\/]neo4j-driver/.test(first);
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
  // Codes without "Neo." are the driver's own: of connections, and of answers that it can't read.
  if (
    isRetryableError(error) ||
    !error.code.startsWith('Neo.') ||
    /acquisition timed out|closed/i.test(error.message)
  ) {
    return `does not answer (${error.message}). Check NEO4J_URI, and that the server is running.`;
  }
  return null;
}
