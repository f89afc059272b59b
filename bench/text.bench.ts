/** How long finding competencies in a text of 20 kB takes, and gathering the names of a graph, with its memory. */
import { existsSync } from 'node:fs';
import type { CareerGraph } from '../src/graph';
import { skillsInText } from '../src/text';
import { seedsAlone, withOnetAndEsco } from '../test/text/graphs';
import { TEXTS } from '../test/text/texts';
import { inMs, table, timed, writeResults } from './harness';
import { PUBLIC_DATA_DIR } from './public-data';

const LENGTH = 20_000;

export async function run(): Promise<void> {
  const all = TEXTS.map(({ text }) => text).join('\n\n');
  const text = all.repeat(Math.ceil(LENGTH / all.length)).slice(0, LENGTH);
  const graphs: [string, CareerGraph][] = [['seeds', await seedsAlone()]];
  if (existsSync(PUBLIC_DATA_DIR)) graphs.push(['seeds, O*NET, ESCO', await withOnetAndEsco(PUBLIC_DATA_DIR)]);
  const rows = graphs.map(([name, graph]) => {
    const names = graph.competencies.reduce((sum, each) => sum + 1 + each.alternateNames.length, 0);
    const before = usedMb();
    const start = performance.now();
    skillsInText(graph, '');
    const gathering = performance.now() - start;
    const used = usedMb() - before;
    const { medianMs, p95Ms } = timed(
      Array.from({ length: 50 }, () => text),
      (each) => void skillsInText(graph, each),
    );
    const memory = globalThis.gc === undefined ? 'run with --expose-gc' : used.toFixed(1);
    return [name, names.toLocaleString('en'), inMs(gathering), memory, inMs(medianMs), inMs(p95Ms)];
  });
  const header = ['graph', 'names', 'gather ms', 'kept MB', 'median ms', 'p95 ms'];
  writeResults(
    'text',
    `A text of ${LENGTH.toLocaleString('en')} characters; names are gathered once a graph.\n\n${table(header, rows)}`,
  );
}

function usedMb(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}
