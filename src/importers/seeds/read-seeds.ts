import type { SourceContent } from '../../domain';
import { noteReasons } from './alone-rules';
import { payByWages } from './bureau-facts';
import { catalogueOf } from './catalogue';
import { noteBroaderCycles, noteFallingPromotions } from './coherence';
import { noteContent } from './content-rules';
import { noteDoubledWords } from './doubled-words';
import { addFile } from './file-facts';
import { Mistakes } from './mistakes';
import { parseSeedDocument } from './seed-document';
import { SeedFacts } from './seed-facts';
import type { SeedDocument } from './seed-place';
import { digestOfSeeds, readSeedTexts } from './seed-texts';
import { checkShape } from './shape';
import { completeSources } from './source-facts';

/**
 * What the seed files of a directory and its folders state (`*.yaml`, read together in order of name): one
 * content per source, the editors included. Ends of links may be nodes of another content; all contents together are
 * complete.
 *
 * @throws {SeedMistakesError} (a SourceFileError) with every mistake in the files
 * @throws {SourceFileError} if there is no seed file
 */
export async function readSeeds(directory: string): Promise<SourceContent[]> {
  return (await gather(directory)).contents();
}

/**
 * As `readSeeds`, of seeds whose content holds all that seeds/README.md asks of ours.
 *
 * @throws {SeedMistakesError} with what does not hold, beside every mistake of form
 */
export async function readSoundSeeds(directory: string): Promise<SourceContent[]> {
  return (await gather(directory, { facts: noteContent, document: noteTexts })).contents();
}

/** Notes what is wrong with the texts of a file. */
function noteTexts(document: SeedDocument, mistakes: Mistakes): void {
  noteDoubledWords(document, mistakes);
  noteReasons(document, mistakes);
}

/** What is asked of seeds beyond their form: of each file, and of all together. */
interface MoreRules {
  readonly document: (document: SeedDocument, mistakes: Mistakes) => void;
  readonly facts: (facts: SeedFacts) => void;
}

async function gather(directory: string, more?: MoreRules): Promise<SeedFacts> {
  const texts = await readSeedTexts(directory);
  const mistakes = new Mistakes();
  const files = [];
  for (const { name, text } of texts) {
    const document = parseSeedDocument(name, text, mistakes);
    if (document !== null) files.push({ document, spoilt: checkShape(document, mistakes) });
  }

  const catalogue = catalogueOf(
    files.map((file) => file.document),
    mistakes,
  );
  const facts = new SeedFacts(catalogue, mistakes);
  for (const { document, spoilt } of files) addFile(document, spoilt, facts);
  payByWages(facts);
  completeSources(digestOfSeeds(texts), facts);
  noteFallingPromotions(facts);
  noteBroaderCycles(facts);
  if (more !== undefined) {
    for (const { document } of files) more.document(document, mistakes);
    more.facts(facts);
  }

  mistakes.throwIfAny();
  return facts;
}
