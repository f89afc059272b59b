import { readFileSync } from 'node:fs';

/** The script of reload-once.js as documents carry it: without its comment. */
export function reloadOnce() {
  return readFileSync(new URL('reload-once.js', import.meta.url), 'utf8').replace(/^\/\*\*[\s\S]*?\*\/\s*/, '');
}
