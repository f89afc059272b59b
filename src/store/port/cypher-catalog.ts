/** The statements of cypher/, one a file. Their text is used as it stands: parameters only, never put together. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Beside src/ and dist/ alike. */
const FOLDER = join(__dirname, '..', '..', '..', 'cypher');
const SUFFIX = '.cypher';

const texts = new Map<string, string>();

/**
 * The text of a statement.
 *
 * @param name - path inside cypher/ without suffix: `read/nodes/Role`
 * @throws if there is no such file
 */
export function statement(name: string): string {
  const known = texts.get(name);
  if (known !== undefined) return known;
  const text = readFileSync(join(FOLDER, name + SUFFIX), 'utf8').trim();
  texts.set(name, text);
  return text;
}

/** Names of the statements directly in a folder of cypher/, in alphabetical order. */
export function statementsIn(folder: string): readonly string[] {
  return readdirSync(join(FOLDER, folder))
    .filter((file) => file.endsWith(SUFFIX))
    .sort()
    .map((file) => `${folder}/${file.slice(0, -SUFFIX.length)}`);
}
