import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SourceContent } from '../../domain';
import { SourceFileError } from '../../domain';
import { catalogueOf } from './catalogue';
import { noteBroaderCycles, noteFallingPromotions } from './coherence';
import { addFile } from './file-facts';
import { Mistakes } from './mistakes';
import { parseSeedDocument } from './seed-document';
import { SeedFacts } from './seed-facts';
import { checkShape, ORIGINS } from './shape';

/**
 * What the seed files of a directory and its folder `origins` state (`*.yaml`, read together in order of name): one
 * content per source, the editors included. Ends of links may be nodes of another content; all contents together are
 * complete.
 *
 * @throws {SeedMistakesError} (a SourceFileError) with every mistake in the files
 * @throws {SourceFileError} if there is no seed file
 */
export async function readSeeds(directory: string): Promise<SourceContent[]> {
  const names = [...(await seedFilesIn(directory)), ...(await seedFilesIn(directory, ORIGINS))];
  if (names.length === 0) throw new SourceFileError(directory, 0, null, 'no seed file here: expected *.yaml');

  const mistakes = new Mistakes();
  const files = [];
  for (const name of names) {
    const document = parseSeedDocument(name, await readFile(join(directory, name), 'utf8'), mistakes);
    if (document !== null) files.push({ document, spoilt: checkShape(document, mistakes) });
  }

  const catalogue = catalogueOf(
    files.map((file) => file.document),
    mistakes,
  );
  const facts = new SeedFacts(catalogue, mistakes);
  for (const { document, spoilt } of files) addFile(document, spoilt, facts);
  noteFallingPromotions(facts);
  noteBroaderCycles(facts);

  mistakes.throwIfAny();
  return facts.contents();
}

/** Names of the seed files in a folder of the directory, with the folder; none if there is no such folder. */
async function seedFilesIn(directory: string, folder = ''): Promise<readonly string[]> {
  const path = join(directory, folder);
  if (folder !== '' && !existsSync(path)) return [];
  return (await readdir(path))
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => join(folder, name));
}
