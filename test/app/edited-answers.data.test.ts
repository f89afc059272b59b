/** Answers of a server that followed many edits, against those of one that has just started on the same store. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'graphql';
import { openAtlas, openStore, type RunningAtlas } from '../../src/app';
import { randomNumbers } from '../../src/domain';
import type { Command } from '../../src/editing';
import { buildCareerSchema, createExecutor, RequestContext } from '../../src/graphql';
import type { CareerStore } from '../../src/store';
import { describeOnPublicData } from '../describe-when';
import { expectSameGraph } from '../graph/same-graph';
import { copyStoreOfEverySource } from '../kept/stores';

const ROUNDS = 20;

const QUERY = `query ($from: String!, $to: String!) {
  routes(input: { from: $from, to: $to }) {
    __typename
    ... on RouteSet { verdict verdictWhy routes { years studyYears odds cost roles { id } } }
  }
  likely: routes(input: { from: $from, to: $to, rankBy: LIKELIHOOD }) {
    __typename
    ... on RouteSet { routes { cost roles { id } } }
  }
  reachableRoles(input: { from: $from, withinYears: 3 }, first: 40) { nodes { years odds role { id } } }
  futures(input: { from: $from }) {
    __typename
    ... on Futures { total ladder { role { id } } groups { jobs { years why role { id } } } }
  }
  search(text: $to) { nodes { __typename ... on Role { id } ... on Skill { id } } }
  understand(text: $from) { certainty node { __typename ... on Role { id } } }
}`;

describeOnPublicData('.', 'after edits of every source', (directory) => {
  let dataDir: string;
  let store: CareerStore;
  let atlas: RunningAtlas;
  const events = new Set<string>();
  beforeAll(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'career-atlas-'));
    await copyStoreOfEverySource(dataDir, directory);
    store = await openStore({ dataDir, neo4j: null });
    atlas = await openAtlas(store, {
      dataDir,
      prepare: true,
      tell: (event) => events.add('from' in event ? `${event.kind} from ${event.from}` : event.kind),
    });
  }, 600_000);
  afterAll(async () => {
    await atlas.close();
    await store.close();
    rmSync(dataDir, { recursive: true, force: true });
  });

  const execute = createExecutor(buildCareerSchema(), 'jit', () => {});
  async function answers(of: RunningAtlas, from: string, to: string) {
    const context = new RequestContext(of, 'test');
    const variables = { from, to };
    const { data, errors } = await execute({
      document: parse(QUERY),
      hash: QUERY,
      operationName: null,
      variables,
      context,
    });
    expect(errors).toBeUndefined();
    return data;
  }

  test('answers are those of a fresh start, with roles that came and went and claims of them', async () => {
    const random = randomNumbers(43);
    const pick = <T>(all: readonly T[]) => all[Math.floor(random() * all.length)]!;
    const { roles, competencies, disciplines } = atlas.snapshot().graph;
    const [ours, onet] = ['ATLAS', 'ONET'].map((scheme) => roles.filter((role) => role.scheme === scheme));
    const skills = competencies.filter(({ scheme }) => scheme === 'ATLAS');
    const made: string[] = [];
    const anyRole = () => (made.length > 0 && random() < 0.5 ? pick(made) : pick(ours!).id);
    const kinds: readonly (() => Command)[] = [
      () => {
        const titled = random() < 0.4 ? `${pick(onet!).title.replace(/s$/, '')}` : 'Keeper of gates';
        const id = `${pick(['a', 'm', 'z'])}-keeper-${made.length}`;
        made.push(`role:${id}`);
        const given = {
          summary: 'Keeps gates.',
          discipline: pick(disciplines).id,
          seniority: 'MID',
          experienceYears: 1,
        };
        return { name: 'saveRole', input: { id: `role:${id}`, title: `${titled} ${made.length}`, ...given } };
      },
      () => ({
        name: 'requireCompetency',
        input: { role: anyRole(), competency: pick(skills).id, importanceScore: 4, level: 1 + 5 * random() },
      }),
      () => {
        const [from, to] = [anyRole(), pick(ours!).id];
        return { name: 'saveProgression', input: { from, to, kind: 'LATERAL', typicalYears: 1 + random() } };
      },
      () => ({ name: 'saveRole', input: { id: anyRole(), alternateTitles: [`Gate person ${made.length}`] } }),
      () => ({ name: 'removeNode', input: { id: made.splice(0, 1)[0] ?? 'role:none', withLinks: true } }),
    ];
    const asker = { actor: 'key:test', scope: 'editor' as const, owner: null };
    for (let round = 0; round < ROUNDS; round++) {
      const command = kinds[round % 5 === 4 && made.length < 3 ? 0 : round % 5]!();
      const request = { commands: [command], pathOf: () => ['input'], dryRun: false };
      await atlas.edit(asker, request);
      if (round % 3 === 0) await atlas.refresh();
    }
    await atlas.refresh();
    expect([...events]).not.toContain('loaded from store');
    const fresh = await openAtlas(store);
    try {
      const { graph } = atlas.snapshot();
      expectSameGraph(graph, { ...fresh.snapshot().graph, loadedAt: graph.loadedAt }, 4000);
      const pairs = Array.from({ length: 3 }, () => [pick(ours!).id, pick(onet!).title] as const);
      for (const [from, to] of [...pairs, [made[0]!, pick(ours!).id], [pick(ours!).id, made.at(-1)!]] as const) {
        expect(await answers(atlas, from, to)).toEqual(await answers(fresh, from, to));
      }
    } finally {
      await fresh.close();
    }
  }, 600_000);
});
