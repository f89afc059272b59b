import { BackupError } from '../../domain';
import type { CareerStore } from '../../store';
import type { BackupSum } from './backup-form';
import { countStore } from './count-content';
import { backupParts, checkBackup } from './read-backup';

/**
 * Fills an empty store with a backup, and checks by counts and digests that it then holds the same.
 *
 * @throws {BackupError} if the file is no backup or damaged; the store is as it was then
 * @throws {StoreNotEmptyError} if anything was ever applied to the store
 */
export async function restoreBackup(store: CareerStore, path: string): Promise<BackupSum> {
  const { sum } = await checkBackup(path);
  await store.restore(() => backupParts(path));
  const found = await countStore(store);
  const difference = differenceOf(sum, found);
  if (difference !== null) {
    throw new BackupError(`After the restore, the store differs from the backup ${path}: ${difference}.`);
  }
  return found;
}

/** In words, how two contents differ; null if they are the same. */
export function differenceOf(one: BackupSum, other: BackupSum): string | null {
  const names = (Object.keys(one) as (keyof BackupSum)[]).filter((name) => one[name] !== other[name]);
  return names.length === 0 ? null : names.map((name) => `${name} ${one[name]} and ${other[name]}`).join(', ');
}
