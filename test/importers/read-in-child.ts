/**
 * A process that reads one source and prints as JSON how many facts it got or why not, and the most memory it took, in
 * megabytes: `read-in-child.ts SOURCE PLACE`.
 */
import { InvalidOptionError, type SourceContent, SourceFileError } from '../../src/domain';
import { readCrosswalk, readEsco, readMoves, readOews, readOnet, readSeeds } from '../../src/importers';

const ROLE = { id: 'role:onet/15-1111.00', title: 'Alpha Programmers' };

const READERS: Readonly<Record<string, (place: string) => Promise<readonly SourceContent[]>>> = {
  onet: async (place) => [await readOnet(place)],
  esco: async (place) => [await readEsco(place, [])],
  oews: async (place) => [await readOews(place, [ROLE.id])],
  crosswalk: async (place) => [await readCrosswalk(place, [ROLE])],
  moves: async (place) => [
    await readMoves(place, {
      nodes: [{ ...ROLE, kind: 'Role', source: 'source:onet', properties: {} }] as never,
      links: [],
    }),
  ],
  seeds: async (place) => readSeeds(place),
};

async function main([source = '', place = '']: readonly string[]): Promise<void> {
  const result = await READERS[source]!(place).then(
    (contents) => ({ facts: contents.reduce((sum, { nodes, links }) => sum + nodes.length + links.length, 0) }),
    (error: unknown) => {
      if (error instanceof SourceFileError || error instanceof InvalidOptionError) return { refused: error.message };
      throw error;
    },
  );
  process.stdout.write(JSON.stringify({ ...result, peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024) }));
}

void main(process.argv.slice(2));
