/** The names of our skills and technologies, read alone. */
import { join } from 'node:path';
import { idPrefix, type NodeKind, slugOf } from '../../domain';
import type { LoadedCompetency } from '../esco/competencies';
import { Mistakes } from './mistakes';
import { parseSeedDocument } from './seed-document';
import { readSeedTexts } from './seed-texts';

/** The seeds of this program: a folder next to src/ and dist/. */
const SEEDS_FOLDER = join(__dirname, '..', '..', '..', 'seeds');

const LISTS = [
  ['skills', 'Skill'],
  ['technologies', 'Technology'],
] as const satisfies readonly (readonly [string, NodeKind])[];

/**
 * The skills and technologies that seed files define, in the order of files. An import joins a source with them whether or not the seeds
 * are loaded, so that it doesn't matter which comes first. About two seconds.
 *
 * @param directory - of the seeds; default: those of this program
 * @throws {SourceFileError} if there is no seed file, or one is not YAML
 */
export async function readSeedCompetencies(directory = SEEDS_FOLDER): Promise<readonly LoadedCompetency[]> {
  const mistakes = new Mistakes();
  const found: LoadedCompetency[] = [];
  for (const { name: file, text } of await readSeedTexts(directory)) {
    const data = parseSeedDocument(file, text, mistakes)?.data as Readonly<Record<string, unknown>> | undefined;
    for (const [list, kind] of LISTS) {
      for (const item of (data?.[list] ?? []) as Iterable<{ readonly name: string }>) {
        found.push({ id: idPrefix(kind) + slugOf(item.name), name: item.name });
      }
    }
  }
  mistakes.throwIfAny();
  return found;
}
