import type { CareerGraph } from '../../src/graph';
import { Imported } from '../imported';
import { keptImportedGraph } from '../kept/graphs';

/** The graph of the curated seeds. */
export async function seedsAlone(): Promise<CareerGraph> {
  return (await new Imported().withSeeds()).graph();
}

/** The graph of the seeds, O*NET and ESCO, from the folder of public data. */
export function withOnetAndEsco(directory: string): Promise<CareerGraph> {
  return keptImportedGraph(directory, ['onet', 'esco']);
}
