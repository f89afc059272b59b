import { readFileSync } from 'node:fs';
import { inProject, run } from './project.mjs';

/**
 * The first package that package-lock.json asks for and that is not installed in that version, or null if all are.
 * Optional packages are left out: npm installs those of this platform only.
 */
export function firstMissingPackage() {
  const wanted = lockedPackages(inProject('package-lock.json'));
  const present = lockedPackages(inProject('node_modules', '.package-lock.json'));
  for (const [path, { version, optional, devOptional }] of Object.entries(wanted)) {
    if (path === '' || optional || devOptional) continue;
    if (present[path]?.version !== version) return path.replace(/^node_modules\//, '');
  }
  return null;
}

/** True once the packages of the lock file are installed; does nothing if they are there already. */
export async function installIfStale() {
  const missing = firstMissingPackage();
  if (missing === null) return true;
  console.log(`Installing packages (${missing} is missing or of another version) ...`);
  const status = await run('npm', ['ci', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error']);
  if (status !== 0) console.error('The packages could not be installed: see above. Is the network there?');
  return status === 0;
}

function lockedPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch (error) {
    if (error.code === 'ENOENT') return {};
    throw error;
  }
}
