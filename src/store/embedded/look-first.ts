/**
 * A store that was not closed in order is looked at before it is opened: to open it, the engine cuts a damaged end off its log, and
 * to close it again writes the rest into the store's file. Whoever is refused must find every byte as it was.
 */
import { existsSync } from 'node:fs';
import { GrafeoDB } from '@grafeo-db/js';
import { refuseNewer, storedVersion } from '../writing/schema-version';
import { Acknowledged } from './acknowledged';
import { DurableLog } from './durable-log';
import { Transactions } from './transactions';

/** The files beside the store's file that are gone once it is closed. */
const LEFT_OVERS = ['.wal', '.acknowledged'];

/**
 * Resolves if nothing speaks against opening the store, as far as that can be found out by reading alone. A store that was closed in
 * order is not looked at: the engine refuses a damaged file by itself, and changes nothing then.
 *
 * @param path - of the store's file
 * @param folder - of the store, for messages
 * @throws {StoreUnavailableError} if the store lacks what was acknowledged
 * @throws {StoreTooNewError}
 * @throws what the engine throws, if its files are damaged or open in another process
 */
export async function refuseUnlessSound(path: string, folder: string): Promise<void> {
  if (!LEFT_OVERS.some((ending) => existsSync(path + ending))) return;
  const db = GrafeoDB.openReadOnly(path);
  try {
    await new Acknowledged(`${path}.acknowledged`).refuseLoss(db.currentEpoch());
    refuseNewer(await new Transactions(db, new DurableLog(db, path)).read(storedVersion), folder);
  } finally {
    db.close();
  }
}
