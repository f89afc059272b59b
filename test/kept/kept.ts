/** Keeps what takes long to make in .cache/test, for all suites and later runs, until what it is made from changes. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf, type Ingredients, KEPT } from './digest';

const OLD_MS = 24 * 60 * 60 * 1000;

/**
 * The path of a kept file or folder. If there is none from these ingredients, `make` makes it first; two suites that ask
 * at the same time may both make it, and one of the two stays.
 *
 * @param make - told where to make it; nothing is there yet
 */
export async function kept(
  name: string,
  ingredients: Ingredients,
  make: (path: string) => Promise<void>,
): Promise<string> {
  const path = join(KEPT, `${name}-${digestOf(ingredients)}`);
  if (existsSync(path)) return path;
  mkdirSync(KEPT, { recursive: true });
  removeOld(name);
  const workshop = mkdtempSync(join(KEPT, 'made-'));
  try {
    await make(join(workshop, name));
    if (!existsSync(path)) renameSync(join(workshop, name), path);
  } catch (error) {
    if (!existsSync(path)) throw error;
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
  return path;
}

/** Removes what was made under this name from older ingredients, notes, and what killed runs began, if it is a day old. */
function removeOld(name: string): void {
  const old = new RegExp(`^(${name}-[0-9a-f]{24}|made-.*|digest-.*)$`);
  for (const entry of readdirSync(KEPT)) {
    const path = join(KEPT, entry);
    if (old.test(entry) && Date.now() - statSync(path).mtimeMs > OLD_MS) rmSync(path, { recursive: true, force: true });
  }
}
