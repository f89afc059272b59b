import type { CareerGraph } from '../../src/graph';
import { Imported } from '../imported';

/** The graph of the curated seeds. */
export async function seedsAlone(): Promise<CareerGraph> {
  return (await new Imported().withSeeds()).graph();
}

/** The graph of the seeds, O*NET and ESCO, from the folder of public data. */
export async function withOnetAndEsco(directory: string): Promise<CareerGraph> {
  const seeds = await new Imported().withSeeds();
  return (await (await seeds.withOnet(directory)).withEsco(directory)).graph();
}
