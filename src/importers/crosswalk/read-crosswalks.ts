/** Both tables that join the classifications of ESCO and O*NET: pairs of roles, and groups of them. */
import { dirname } from 'node:path';
import type { Progress, SourceContent } from '../../domain';
import { type LoadedRole, readCrosswalk } from './read-crosswalk';
import { readIscoSoc } from './read-isco-soc';

/**
 * The pairs of a file, and the groups of the table beside it if it is there.
 *
 * @throws as `readCrosswalk` and `readIscoSoc`
 */
export async function readCrosswalks(
  file: string,
  roles: Iterable<LoadedRole>,
  options: { readonly progress?: Progress } = {},
): Promise<readonly SourceContent[]> {
  const pairs = await readCrosswalk(file, roles, options);
  const groups = await readIscoSoc(dirname(file));
  return groups === null ? [pairs] : [pairs, groups];
}
