import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { serve } from '../../bench/served';
import { ask } from '../http/seeded-server';

/** How often a start that took much is tried again. */
const STARTS = 3;

/**
 * The most memory that a server takes which starts on a store and answers, MiB. On a busy machine memory is given back late, which only
 * ever adds: of starts that take more than `most`, the one counts that takes least.
 *
 * @param dataDir - of an embedded store that nobody has open
 */
export async function leastMemoryOf(dataDir: string, most: number): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let starts = 0; starts < STARTS && least >= most; starts++) {
    // Each start makes the graph anew, as the first one does.
    rmSync(join(dataDir, 'graph.embedded.start'), { force: true });
    const server = await serve(dataDir);
    try {
      const query = '{ graph { counts { type count } } search(text: "softwre enginer", first: 5) { nodes { id } } }';
      expect((await ask(server.url, query)).data).toMatchObject({ search: { nodes: Array(5).fill({}) } });
      least = Math.min(least, server.mostResidentMiB());
    } finally {
      await server.stop();
    }
  }
  return least;
}
