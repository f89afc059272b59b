/**
 * What the importers read, read once and kept on disk. For suites about what comes after an import; the importers' own
 * suites read the files themselves.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { SourceContent } from '../../src/domain';
import {
  type LoadedRole,
  readCrosswalks,
  readEsco,
  readMoves,
  readOews,
  readOnet,
  readSeeds,
} from '../../src/importers';
import { kept } from './kept';

/** The folder of this project's seeds. */
export const SEEDS = resolve(__dirname, '..', '..', 'seeds');

/** What the seeds state. */
export function seedFacts(): Promise<readonly SourceContent[]> {
  return keptFacts('seeds', [], null, () => readSeeds(SEEDS));
}

/** What a release of O*NET states. @param release - its folder */
export function onetFacts(release: string): Promise<SourceContent> {
  return keptFacts('onet', [release], null, () => readOnet(release));
}

/** What a release of ESCO states beside the competencies that are loaded already. @param release - its folder */
export function escoFacts(release: string, loaded: Parameters<typeof readEsco>[1]): Promise<SourceContent> {
  return keptFacts('esco', [release], loaded, () => readEsco(release, loaded));
}

/** The wages that a file states of the roles of O*NET. @param wages - the file  @param release - O*NET's folder */
export async function oewsFacts(wages: string, release: string): Promise<SourceContent> {
  const { source, nodes } = await onetFacts(release);
  return keptFacts('oews', [wages, release], null, () =>
    readOews(
      wages,
      [source, ...nodes].map((node) => node.id),
    ),
  );
}

/** The moves between O*NET's roles that surveys observed. @param moves - their folder  @param release - O*NET's folder */
export async function movesFacts(moves: string, release: string): Promise<SourceContent> {
  const { source, nodes, links } = await onetFacts(release);
  return keptFacts('moves', [moves, release], null, () => readMoves(moves, { nodes: [source, ...nodes], links }));
}

/** What the tables say that join ESCO and O*NET. @param pairs - the file of pairs, with the other tables beside it */
export function crosswalkFacts(pairs: string, roles: readonly LoadedRole[]): Promise<readonly SourceContent[]> {
  return keptFacts('crosswalks', [dirname(pairs)], roles, () => readCrosswalks(pairs, roles));
}

async function keptFacts<Facts>(
  name: string,
  releases: readonly string[],
  values: unknown,
  read: () => Promise<Facts>,
): Promise<Facts> {
  const ingredients = { code: ['src/importers/index.ts'], files: ['seeds', 'schema'], releases, values };
  const path = await kept(`facts-of-${name}`, ingredients, async (made) =>
    writeFileSync(made, serialize(await read())),
  );
  return deserialize(readFileSync(path)) as Facts;
}
