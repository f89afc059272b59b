/**
 * The past against a naive replay. `HISTORIES=500 npx jest test/past/histories` compares as many random histories; a light share
 * runs by default.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { graphDiff } from '../../src/app/past/graph-diff';
import { PAST_LIMITS, PastGraphs } from '../../src/app/past/past-graphs';
import { readDifferences } from '../../src/app/past/read-trail';
import { undone } from '../../src/app/past/undo';
import { type LinkFact, type NodeFact, PastNotKeptError } from '../../src/domain';
import { buildCareerGraph, type CareerGraph } from '../../src/graph';
import { type CareerStore, createStore } from '../../src/store';
import { expectSameGraph } from '../graph/same-graph';
import { type Facts, type History, randomHistory } from './histories';

const HISTORIES = Number(process.env.HISTORIES ?? 5);
const EDITS = 12;

test(`${HISTORIES} random histories: every revision and the differences between any two are as replayed`, async () => {
  const seen = { revisions: 0, refused: 0, diffs: 0 };
  for (let seed = 1; seed <= HISTORIES; seed++) {
    const history = randomHistory(seed, EDITS);
    const dataDir = mkdtempSync(join(tmpdir(), 'career-atlas-'));
    let now = new Date(0);
    const store = createStore({ kind: 'embedded', dataDir, shuffleUnordered: true, now: () => now });
    try {
      await store.open();
      for (const { set, at } of history.edits) {
        now = at;
        await store.apply(set);
      }
      await compareGraphs(store, history, seen);
      await compareDiffs(store, history, seen);
      await compareTimes(store, history);
    } finally {
      await store.close();
      rmSync(dataDir, { recursive: true, force: true });
    }
  }
  if (HISTORIES > 5) process.stderr.write(`${HISTORIES} histories: ${JSON.stringify(seen)}, 0 differences\n`);
  expect(seen.revisions).toBeGreaterThan(0);
}, 3_600_000);

async function compareGraphs(
  store: CareerStore,
  { revisions, bulk }: History,
  seen: { revisions: number; refused: number },
) {
  const newest = revisions.length - 1;
  const past = new PastGraphs(store, async () => {}, { ...PAST_LIMITS, keptGraphs: 3, rest: 0 });
  const current = graphOf(revisions[newest]!, newest, '');
  expect(await store.detailedSince()).toBe(bulk);
  for (let revision = 0; revision < newest; revision++) {
    if (revision < bulk) {
      await expect(past.at(revision, current)).rejects.toThrow(PastNotKeptError);
      seen.refused++;
      continue;
    }
    expect(await factsAt(store, revision)).toEqual(sorted(revisions[revision]!));
    const graph = await past.at(revision, current);
    expectSameGraph(graph, graphOf(revisions[revision]!, revision, graph.loadedAt));
    seen.revisions++;
  }
  past.close();
}

async function compareDiffs(store: CareerStore, { revisions, bulk }: History, seen: { diffs: number }) {
  for (let from = bulk; from < revisions.length; from++) {
    for (let to = from; to < revisions.length; to += 1 + (from % 3)) {
      const { differences } = await graphDiff(store, from, to);
      expect(differences.map(({ subject, kind, before, after }) => [subject, kind, before, after])).toEqual(
        naiveDiff(revisions[from]!, revisions[to]!),
      );
      seen.diffs++;
    }
  }
}

async function compareTimes(store: CareerStore, { edits }: History) {
  for (const { at } of edits) {
    const time = at.getTime();
    const last = edits.reduce((found, edit, i) => (edit.at.getTime() <= time ? i + 1 : found), 0);
    expect(await store.revisionAt(new Date(time).toISOString())).toBe(last);
  }
  expect(await store.revisionAt('1970-01-01T00:00:00.000Z')).toBe(0);
}

function graphOf(facts: Facts, revision: number, loadedAt: string): CareerGraph {
  const all = [...facts.values()];
  const links = all.filter((fact): fact is LinkFact => 'key' in fact);
  const nodes = all.filter((fact): fact is NodeFact => !('key' in fact));
  return buildCareerGraph({ revision, nodes, links }, loadedAt);
}

function factsAt(store: CareerStore, revision: number): Promise<readonly (NodeFact | LinkFact)[]> {
  return store.read(async (stored) => {
    const facts = undone(stored, await readDifferences(store, revision, stored.revision), revision);
    const found = new Map<string, NodeFact | LinkFact>(facts.nodes.map((node) => [node.id, node]));
    for await (const batch of facts.links) for (const link of batch) found.set(link.key, link);
    return sorted(found);
  });
}

function sorted(facts: Facts): readonly (NodeFact | LinkFact)[] {
  return [...facts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, fact]) => fact);
}

function naiveDiff(before: Facts, after: Facts): readonly unknown[] {
  const names = [...new Set([...before.keys(), ...after.keys()])].sort();
  const rows = names.flatMap((name) => {
    const [old, now] = [before.get(name) ?? null, after.get(name) ?? null];
    const kind = old === null ? 'ADDED' : now === null ? 'REMOVED' : 'CHANGED';
    return JSON.stringify(old) === JSON.stringify(now) ? [] : [[name, kind, old, now]];
  });
  const isLink = ([name]: readonly unknown[]) => String(name).includes('|');
  return [...rows.filter((row) => !isLink(row)), ...rows.filter(isLink)];
}
