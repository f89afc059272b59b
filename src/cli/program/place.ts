/** Where the package lies, whether run from src or dist. */
import { join } from 'node:path';

/** The package's root folder. */
export const PACKAGE_ROOT = join(__dirname, '..', '..', '..');

/** The curated careers that come with the package. */
export const SEEDS = join(PACKAGE_ROOT, 'seeds');

/** The built web pages. */
export const WEB = join(PACKAGE_ROOT, 'dist', 'web');
