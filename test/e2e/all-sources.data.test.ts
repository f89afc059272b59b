/** Every public source into one embedded store, twice each, and out again. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { request } from 'graphql-request';
import { type ImportableSource, type ImportResult, importSeeds, importSource, undoImport } from '../../src/app';
import { readFacts } from '../../src/app/imports/read-facts';
import { checkGraph } from '../../src/check';
import type { LinkFact, NodeFact } from '../../src/domain';
import { buildCareerGraph } from '../../src/graph';
import { type CareerStore, createStore } from '../../src/store';
import { describeOnPublicData, describeWhen } from '../describe-when';
import { KILLING_QUERIES } from '../http/killing-queries';
import { ask, type ServerOver, serverOver } from '../http/seeded-server';
import { PUBLIC_SOURCES } from '../public-sources';
import { ATTRIBUTIONS } from './attributions';
import { digestOf, type Stored } from './facts-digest';
import { leastMemoryOf } from './least-memory';

const NURSE = '8d3e8aaa-791b-4c75-a465-f3f827028f50';

const SEEDS = join(__dirname, '..', '..', 'seeds');

/** Of the server on all sources. */
const MOST_MIB = 750;

describeOnPublicData('.', 'every source together', (directory) => {
  let folder: string;
  let store: CareerStore;
  const first = new Map<string, ImportResult>();
  const second = new Map<string, ImportResult>();
  /** Of the store before each source. */
  const before = new Map<ImportableSource, string>();
  let full: Stored;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'all-sources-'));
    store = createStore({ kind: 'embedded', dataDir: folder });
    await store.open();
    await importSeeds(store, SEEDS, () => {});
    for (const [source, place] of PUBLIC_SOURCES) {
      before.set(source, digestOf(await readFacts(store)));
      first.set(source, await importSource(store, source, join(directory, place), () => {}));
      second.set(source, await importSource(store, source, join(directory, place), () => {}));
    }
    full = await readFacts(store);
  }, 1_500_000);
  afterAll(async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('a second import changes nothing, and makes no revision', () => {
    const nothing = { putNodes: 0, putLinks: 0, removedNodes: 0, removedLinks: 0 };
    for (const [source] of PUBLIC_SOURCES) {
      expect([source, second.get(source)?.changes]).toEqual([source, nothing]);
      expect(second.get(source)?.revision).toBe(first.get(source)?.revision);
    }
  });

  test('ESCO has 3,039 roles, 13,938 skills and 129,004 requirements, 17 of which are stated twice', () => {
    const count = (facts: readonly (NodeFact | LinkFact)[], kinds: readonly string[]) =>
      facts.filter((fact) => fact.source === 'source:esco' && kinds.includes(fact.kind)).length;
    expect(count(full.nodes, ['Role'])).toBe(3039);
    expect(count(full.nodes, ['Skill', 'Technology']) + count(full.links, ['DESCRIBED_BY'])).toBe(13938);
    expect(count(full.links, ['REQUIRES'])).toBe(129004 - 17);
    expect(first.get('esco')?.notes).toContain('17 requirements are stated twice; the stronger counts.');
  });

  test('PostgreSQL is one node, whoever names it', () => {
    const named = full.nodes.filter((node) => 'name' in node.properties && /^postgresql/i.test(node.properties.name));
    expect(named.map((node) => node.id)).toEqual(['technology:postgresql']);
    const described = full.links.filter(
      (link) => link.kind === 'DESCRIBED_BY' && link.from === 'technology:postgresql',
    );
    expect(described.map((link) => link.source).sort()).toEqual(['source:esco', 'source:onet']);
  });

  test('each source shows the attribution that it is owed', () => {
    const shown = full.nodes.flatMap((node) =>
      node.kind === 'Source' && node.id in ATTRIBUTIONS ? [[node.id, node.properties.attribution]] : [],
    );
    expect(Object.fromEntries(shown)).toEqual(ATTRIBUTIONS);
  });

  test('the check finds nothing wrong in our own careers', () => {
    const graph = buildCareerGraph({ revision: 1, ...full }, '2026-11-24T00:00:00Z');
    const results = checkGraph(graph);
    expect(results.flatMap(({ findings }) => findings.map(({ message }) => message))).toEqual([]);
    const notes = new Map(results.map((result) => [result.rule, result.notes.length]));
    for (const rule of ['unreachable-role', 'near-duplicate-competency']) expect(notes.get(rule)).toBeGreaterThan(100);
  });

  describe('asked by GraphQL', () => {
    let server: ServerOver;
    beforeAll(async () => {
      server = await serverOver(store);
    });
    afterAll(() => server.close());

    test.each(KILLING_QUERIES)('%s: refused before it runs', async (_, query) => {
      const answer = await ask(server.url, query);
      expect(answer.status).toBe(400);
      expect(answer.errors[0]?.extensions.code).toBe('QUERY_TOO_COSTLY');
    });

    interface Said {
      readonly evidence: {
        readonly kind: string;
        readonly source: { readonly name: string; readonly attribution: string };
      };
    }
    type Band = Said & Record<'level' | 'percentile' | 'minUsd' | 'maxUsd', number | string | null>;

    test('one query shows a developer’s entry pay of 55,000 to 70,000 on one source and above 82,460 on another', async () => {
      const pay = '{ level percentile minUsd maxUsd evidence { kind source { name attribution } } }';
      const { role } = await request<{
        role: { pay: Band[]; matches: { role: { title: string; pay: Band[] } | null }[] };
      }>(
        `${server.url}/graphql`,
        `{ role(ref: "role:back-end-developer") { pay ${pay} matches { role { title pay ${pay} } } } }`,
      );
      const page = role.pay.find(({ level, minUsd }) => level === 'ENTRY' && minUsd === 55_000)!;
      expect(page).toMatchObject({ maxUsd: 70_000, evidence: { source: { name: 'Back-End Developer career page' } } });
      const developers = role.matches.find((match) => match.role?.title === 'Software Developers')!.role!;
      const survey = developers.pay.find(({ percentile }) => percentile === 10)!;
      expect(survey).toMatchObject({ minUsd: 82_460, evidence: { kind: 'SURVEY' } });
      expect(survey.evidence.source.attribution).toBe(ATTRIBUTIONS['source:oews']);
      const editors = role.pay.filter(({ level }) => level === 'ENTRY').map(({ evidence }) => evidence.source.name);
      expect(new Set(editors).size).toBe(2);
    });

    test('every source that is loaded is shown with its attribution, and each claim leads to one of them', async () => {
      const said = 'evidence { kind value confidence likelihood typicalYears source { id attribution } }';
      interface Claimed {
        readonly evidence: readonly {
          readonly kind: string;
          readonly confidence: number;
          readonly likelihood: number | null;
          readonly source: { readonly id: string; readonly attribution: string };
        }[];
      }
      interface Step {
        readonly progression: Claimed | null;
        readonly likelihood: number | null;
        readonly likelihoodBasis: string | null;
      }
      const answer = await request<{
        sources: { id: string; licence: string; attribution: string }[];
        role: { progressions: { nodes: (Claimed & { confidence: number })[] } };
        routes: { routes: { why: string[]; steps: Step[] }[] };
      }>(
        `${server.url}/graphql`,
        `{ sources { id licence attribution }
           role(ref: "onet/15-1252.00") { progressions(first: 50) { nodes { confidence ${said} } } }
           routes(input: { from: "onet/15-1254.00", to: "onet/11-3021.00", rankBy: LIKELIHOOD }) { ... on RouteSet { routes {
             why steps { likelihood likelihoodBasis progression { ${said} } } } } } }`,
      );
      const shown = new Map(answer.sources.map((source) => [source.id, source]));
      for (const [id, attribution] of Object.entries(ATTRIBUTIONS))
        expect(shown.get(id)?.attribution).toBe(attribution);
      for (const { attribution, licence } of answer.sources) expect([attribution, licence]).not.toContain('');
      const steps = answer.routes.routes.flatMap((route) => route.steps);
      const bases = new Set(
        steps.map(({ likelihood, likelihoodBasis }) => (likelihood === null ? 'none' : likelihoodBasis)),
      );
      expect(bases).toContain('MODEL');
      for (const basis of bases) expect(['MODEL', 'READING', 'none']).toContain(basis);
      const claims = [...answer.role.progressions.nodes, ...steps.flatMap(({ progression }) => progression ?? [])];
      for (const { source } of claims.flatMap((each) => each.evidence)) {
        expect(shown.get(source.id)?.attribution).toBe(source.attribution);
      }
      const both = answer.role.progressions.nodes.filter((each) => each.evidence.length > 1);
      expect(both.length).toBeGreaterThan(3);
      for (const { confidence, evidence } of both) {
        expect(new Set(evidence.map(({ source }) => source.id)).size).toBe(evidence.length);
        expect(evidence.map(({ kind }) => kind)).toContain('OBSERVED');
        expect(evidence.find(({ kind }) => kind === 'OBSERVED')!.likelihood).toBeGreaterThan(0);
        const doubt = evidence.reduce((product, each) => product * (1 - each.confidence), 1);
        expect(confidence).toBeCloseTo(Math.min(0.97, 1 - doubt), 2);
      }
    });

    test('a role of ours says where its holders go, and why, in one query', async () => {
      const { role } = await request<{
        role: { nextMoves: { totalCount: number; nodes: { to: { title: string }; likelihoodFactors: object[] }[] } };
      }>(
        `${server.url}/graphql`,
        `{ role(ref: "Data Analyst") { nextMoves(first: 10) { totalCount nodes {
             to { title } likelihood likelihoodBasis likelihoodNote likelihoodFactors { factor contribution sentence } } } } }`,
      );
      expect(role.nextMoves.totalCount).toBeGreaterThan(1000);
      const next = role.nextMoves.nodes.slice(0, 3).find(({ to }) => to.title === 'Senior Data Analyst');
      expect(next).toMatchObject({ likelihoodBasis: 'MATCHES' });
      expect(next).toMatchObject({ likelihoodNote: expect.stringContaining('Business Intelligence Analysts') });
      expect(next!.likelihoodFactors).toContainEqual(
        expect.objectContaining({ factor: 'EDITORS', sentence: 'Our editors name it as a next step.' }),
      );
    });

    test('a search shows a job once with its roles under it, and a role of ESCO says where its holders go', async () => {
      const { search, roles, each, esco } = await request<{
        search: { nodes: { id: string; sameJob: { id: string }[] }[] };
        roles: { totalCount: number };
        each: { totalCount: number };
        esco: { nextMoves: { nodes: object[] } };
      }>(
        `${server.url}/graphql`,
        `{ search(text: "registered nurses", kinds: [ROLE], first: 100) { nodes { id ... on Role { sameJob { id } } } }
           roles { totalCount } each: roles(oncePerJob: false) { totalCount }
           esco: role(ref: "esco/${NURSE}") { nextMoves(first: 1) {
             nodes { likelihoodBasis likelihoodNote through { title } } } } }`,
      );
      expect(search.nodes[0]).toEqual({
        id: 'role:registered-nurse',
        sameJob: [{ id: 'role:onet/29-1141.00' }, { id: `role:esco/${NURSE}` }],
      });
      const ids = search.nodes.flatMap(({ id, sameJob }) => [id, ...sameJob.map((other) => other.id)]);
      expect(new Set(ids).size).toBe(ids.length);
      expect(roles.totalCount).toBeLessThan(each.totalCount - 500);
      expect(esco.nextMoves.nodes).toMatchObject([
        {
          likelihoodBasis: 'READING',
          through: { title: 'Registered Nurse' },
          likelihoodNote: expect.stringMatching(/^Modelled for Registered Nurse, which is the same work\./),
        },
      ]);
    });

    test('a role shows what it reads as in other classifications and why, and so does a route', async () => {
      const reading = 'readings { relation because role { title scheme } evidence { kind source { name } } }';
      const { role, plumber, captain, routes } = await request<Record<string, Record<string, unknown>>>(
        `${server.url}/graphql`,
        `{ role(ref: "Staff Accountant") { ${reading} noReadingReason }
           plumber: role(ref: "onet/47-2152.00") { readings(first: 2) { relation role { title } } }
           captain: role(ref: "army captain") { noReadingReason }
           routes(input: { from: "Staff Accountant", to: "Financial Analyst" }) { ... on RouteSet { from { ${reading} } } } }`,
      );
      expect(role).toMatchObject({
        noReadingReason: null,
        readings: [
          {
            relation: 'CLOSE',
            role: { title: 'accountant', scheme: 'ESCO' },
            because: 'The title of one is another title of the other.',
            evidence: { kind: 'DERIVED', source: { name: 'ESCO' } },
          },
          {
            relation: 'BROAD',
            role: { title: 'Accountants and Auditors', scheme: 'ONET' },
            evidence: { kind: 'EDITORIAL', source: { name: 'Career Atlas editors' } },
          },
        ],
      });
      expect(plumber!.readings).toMatchObject([{ relation: 'EXACT', role: { title: 'Plumber' } }, {}]);
      expect(captain!.noReadingReason).toBeNull();
      expect(routes!.from).toMatchObject({ readings: role!.readings });
    });
  });

  describeWhen(
    existsSync('/proc/self/status'),
    'no /proc, where Linux tells what a process takes',
    'the server on it',
    () => {
      test(`starts and answers within ${MOST_MIB} MiB`, async () => {
        await store.close();
        try {
          expect(await leastMemoryOf(folder, MOST_MIB)).toBeLessThan(MOST_MIB);
        } finally {
          await store.open();
        }
      }, 600_000);
    },
  );

  test('a source that others build on is not undone before them', async () => {
    await expect(undoImport(store, ['onet'], () => {})).rejects.toThrow(
      /refers to a node from source:onet .* Undo source:[a-z-]+ first\./,
    );
  });

  test('a source that is not loaded is named with those that are', async () => {
    await expect(undoImport(store, ['census'], () => {})).rejects.toThrow(/No source census is loaded.*source:oews/);
  });

  test('undone one by one, the store is as it was before each', async () => {
    for (const [source] of [...PUBLIC_SOURCES].reverse()) {
      await undoImport(store, [source], () => {});
      expect([source, digestOf(await readFacts(store))]).toEqual([source, before.get(source)]);
    }
  }, 1_200_000);
});
