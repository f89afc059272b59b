import type { CareerGraph } from '../../src/graph';
import { keptOnetGraph } from '../kept/graphs';

/** Our own careers beside O*NET, with its wages if `wages` is their file. */
export function seedsAndOnet(directory: string, wages?: string): Promise<CareerGraph> {
  return keptOnetGraph(directory, wages);
}
