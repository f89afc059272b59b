/**
 * The only documents that are answered, where an operator names them: clients send the id of one, or its whole text. Ids travel as
 * `documentId` (the draft "Persisted Documents" of GraphQL over HTTP) or as Apollo's `extensions.persistedQuery.sha256Hash`.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { ConfigurationError } from '../domain';
import { BadRequestError } from './request-checks';

/** What the tools for GraphQL clients write: texts by id, or the manifest of Apollo's tools. */
const FILE = z.union([
  z.object({
    format: z.literal('apollo-persisted-query-manifest'),
    operations: z.array(z.object({ id: z.string().min(1), body: z.string().min(1) })),
  }),
  z.record(z.string().min(1), z.string().min(1)),
]);

/** A request for a document, as clients send it; anything may be in it. */
export interface SentDocument {
  readonly query?: unknown;
  readonly documentId?: unknown;
  readonly extensions?: unknown;
}

export interface TrustedDocuments {
  /** The text of the document that is asked for. @throws {BadRequestError} 403 DOCUMENT_NOT_TRUSTED if it is none of them */
  textOf(sent: SentDocument): string;
}

/**
 * The documents of a file, and `own`: those of our pages.
 * @throws {ConfigurationError} if the file can't be read or holds something else
 */
export function trustedDocuments(file: string, own: readonly string[]): TrustedDocuments {
  const named = readNamed(file);
  const byId = new Map<string, string>();
  for (const text of [...own, ...named.values()]) byId.set(digestOf(text), text);
  for (const [id, text] of named) byId.set(plainId(id), text);
  return {
    textOf(sent) {
      const id = idIn(sent) ?? (typeof sent.query === 'string' ? digestOf(sent.query) : null);
      const text = id === null ? undefined : byId.get(id);
      if (text === undefined) throw notTrusted(idIn(sent));
      return text;
    },
  };
}

function readNamed(file: string): ReadonlyMap<string, string> {
  let read: unknown;
  try {
    read = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new ConfigurationError(`TRUSTED_DOCUMENTS=${file} can't be read: ${(error as Error).message}`);
  }
  const checked = FILE.safeParse(read);
  if (!checked.success) {
    throw new ConfigurationError(
      `TRUSTED_DOCUMENTS=${file} must hold documents by their ids, {"<id>": "query …"}, or Apollo's manifest of persisted queries.`,
    );
  }
  const { data } = checked;
  const isManifest = (each: typeof data): each is Extract<typeof data, { format: string; operations: unknown[] }> =>
    Array.isArray(each.operations);
  return new Map(
    isManifest(data) ? data.operations.map(({ id, body }): [string, string] => [id, body]) : Object.entries(data),
  );
}

function idIn({ documentId, extensions }: SentDocument): string | null {
  if (typeof documentId === 'string') return plainId(documentId);
  const hash = (extensions as { persistedQuery?: { sha256Hash?: unknown } } | null | undefined)?.persistedQuery
    ?.sha256Hash;
  return typeof hash === 'string' ? plainId(hash) : null;
}

/** "sha256:ab12" and "ab12" name the same document. */
function plainId(id: string): string {
  return id.replace(/^sha256:/, '');
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function notTrusted(id: string | null): BadRequestError {
  const what = id === null ? 'This query is' : `The document "${id.slice(0, 100)}" is`;
  return new BadRequestError(
    403,
    `${what} not among those that this server answers. Ask its operator to add it.`,
    'DOCUMENT_NOT_TRUSTED',
  );
}
