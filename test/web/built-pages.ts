import { resolve } from 'node:path';

/** Where `npm run build` puts the pages. */
export const WEB = resolve(__dirname, '..', '..', 'dist', 'web');
