import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type GraphEvent, openAtlas, openStore } from '../../src/app';
import { projectCareerGraph } from '../../src/graph';
import { changeSet, progresses, role, SOURCE } from '../contract/facts';
import { expectSameGraph } from '../graph/same-graph';
import { describeOnNeo4j, wipeNeo4j } from '../neo4j-server';

describeOnNeo4j('a start on Neo4j', (access) => {
  const dataDir = mkdtempSync(join(tmpdir(), 'career-atlas-'));
  afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

  /** What a start answers from, checked against what the database holds. */
  async function startsFrom(title?: string): Promise<string | undefined> {
    const store = await openStore({ dataDir, neo4j: { ...access(), database: 'neo4j' } });
    try {
      if (title !== undefined) {
        const putNodes = [SOURCE, role('a', { title }), role('b')];
        await store.apply(changeSet({ putNodes, putLinks: [progresses('role:a', 'role:b')] }));
      }
      const events: GraphEvent[] = [];
      const atlas = await openAtlas(store, { dataDir, tell: (event) => events.push(event) });
      await atlas.close();
      const { graph } = atlas.snapshot();
      expectSameGraph(graph, await store.read((stored) => projectCareerGraph(stored, graph.loadedAt)));
      return events.flatMap((event) => (event.kind === 'loaded' ? [event.from] : []))[0];
    } finally {
      await store.close();
    }
  }

  test('reads the graph kept in the data folder, until the database has another content of any revision', async () => {
    await wipeNeo4j(access());
    expect(await startsFrom('one')).toBe('store');
    expect(readdirSync(dataDir)).toEqual(['graph.neo4j.start']);
    expect(await startsFrom()).toBe('file');
    expect(await startsFrom('two')).toBe('store');
    expect(await startsFrom()).toBe('file');
    // A database put in its place, whose changes count from 1 again.
    await wipeNeo4j(access());
    await startsFrom('three');
    expect(await startsFrom('four')).toBe('store');
    expect(await startsFrom()).toBe('file');
  });
});
