import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importSource, openStore } from '../../src/app';
import { readFacts } from '../../src/app/imports/read-facts';
import { buildCareerGraph } from '../../src/graph';
import type { CareerStore } from '../../src/store';
import { describeOnPublicData } from '../describe-when';
import { describeOnNeo4j } from '../neo4j-server';
import { neo4jStore } from './api-on-neo4j';

const NOTHING = { putNodes: 0, putLinks: 0, removedNodes: 0, removedLinks: 0 };

describeOnPublicData('onet-29.3', 'O*NET', (release) => {
  let dataDir: string;
  let embedded: CareerStore;
  beforeAll(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'career-atlas-'));
    embedded = await openStore({ dataDir, neo4j: null });
  });
  afterAll(async () => {
    await embedded?.close();
    rmSync(dataDir, { recursive: true, force: true });
  });

  test('is imported into the embedded store, and again without a change', async () => {
    await importTwice(embedded, release);
  }, 600_000);

  describeOnNeo4j('in Neo4j', (access) => {
    let store: CareerStore;
    beforeAll(async () => {
      store = await neo4jStore(access());
    });
    afterAll(() => store?.close());

    test('is imported, and again without a change', async () => {
      await importTwice(store, release);
    }, 600_000);

    test('projects to the same graph as from the embedded store', async () => {
      const [theirs, ours] = [await projected(store), await projected(embedded)];
      expect(theirs.counts).toEqual(ours.counts);
      expect(theirs.digests).toEqual(ours.digests);
      expect(ours.counts.get('Role')).toBe(1016);
    }, 600_000);
  });
});

async function importTwice(store: CareerStore, release: string): Promise<void> {
  const first = await importSource(store, 'onet', release, () => {});
  expect(first.revision).toBe(1);
  const second = await importSource(store, 'onet', release, () => {});
  expect(second.changes).toEqual(NOTHING);
  expect(second.revision).toBe(1);
  expect(await store.revision()).toBe(1);
}

/** The graph that a store's facts give, as counts and digests of all that it holds, claims included. */
async function projected(store: CareerStore) {
  const { counts, roles, competencies, sources, requirements, progressions } = buildCareerGraph(
    await readFacts(store),
    '2026-11-24T00:00:00Z',
  );
  const places = (count: number) => Array.from({ length: count }, (_, place) => place);
  return {
    counts,
    digests: {
      roles: digest(roles),
      competencies: digest(competencies),
      sources: digest(sources),
      requirements: digest(arraysOf(requirements)),
      requirementClaims: digest(places(requirements.count).map(requirements.claims)),
      progressions: digest(arraysOf(progressions)),
      progressionClaims: digest(places(progressions.count).map(progressions.claims)),
    },
  };
}

function arraysOf(table: object): readonly (readonly [string, readonly number[]])[] {
  return Object.entries(table).flatMap(([name, value]) =>
    ArrayBuffer.isView(value) ? [[name, Array.from(value as Float32Array)] as const] : [],
  );
}

/** The same for equal values, in whatever order their properties come. */
function digest(value: unknown): string {
  const sorted = (_: string, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each;
  return createHash('sha256').update(JSON.stringify(value, sorted)).digest('hex');
}
