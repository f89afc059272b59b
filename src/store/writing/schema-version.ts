/** The version of the stored shape, and the steps from each version to the next. */
import { StoreTooNewError } from '../../domain';
import { statementsIn } from '../port/cypher-catalog';
import type { Transaction } from '../port/transaction';

/** Raise it with each change of the stored shape, and add the step's statements as cypher/schema/migrate/<version>-*.cypher. */
export const SCHEMA_VERSION = 2;

/** The version of the store's shape; null if nothing was ever stored. */
export async function storedVersion(tx: Transaction): Promise<number | null> {
  const [row] = await tx.run('read/schema-version');
  return (row?.version as number | undefined) ?? null;
}

/**
 * Nothing, if this program can use a store of that version.
 * @throws {StoreTooNewError}
 */
export function refuseNewer(version: number | null, place: string): void {
  if (version === null || version <= SCHEMA_VERSION) return;
  throw new StoreTooNewError(
    `The store in ${place} has schema version ${version}, and this Career Atlas knows versions up to ${SCHEMA_VERSION}. Use the newer Career Atlas that wrote it.`,
  );
}

/** True if a store of that version needs no step. Asking first saves a write, which costs an engine time and memory. */
export function isUpToDate(version: number | null): boolean {
  return version === SCHEMA_VERSION;
}

/** Sets up a new store, or runs the migrations that an older one lacks. Constraints and indexes must be there already. */
export async function bringUpToDate(tx: Transaction, place: string): Promise<void> {
  await tx.run('write/found-store', { version: SCHEMA_VERSION });
  await tx.run('write/lock-revision');
  const version = await storedVersion(tx);
  refuseNewer(version, place);
  for (let next = (version ?? 0) + 1; next <= SCHEMA_VERSION; next++) {
    for (const name of statementsIn('schema/migrate')) {
      if (name.startsWith(`schema/migrate/${next}-`)) await tx.run(name);
    }
    await tx.run('write/set-schema-version', { version: next });
  }
}
