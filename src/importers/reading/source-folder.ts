import { statSync } from 'node:fs';
import { InvalidOptionError } from '../../domain';

/** Nothing, if there is a folder at this path. @param holds - what is in it: "O*NET's tables"  @throws {InvalidOptionError} */
export function requireFolder(path: string, holds: string): void {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.isDirectory() === true) return;
  const what = found === undefined ? `There is no folder ${path}` : `${path} is not a folder`;
  throw new InvalidOptionError('directory', `${what}. Give the one that holds ${holds}.`);
}
