/** No query that is accepted takes long or much memory, whatever fields, depths and aliases it has. */

import { randomNumbers } from '../../src/domain';
import { buildCareerSchema, COST_LIMIT } from '../../src/graphql';
import { describeOnPublicData } from '../describe-when';
import { KILLING_QUERIES, MANY_ORDERS } from '../http/killing-queries';
import { QueryComposer, upToLimit, type WorstArguments } from './composed-queries';
import { type EverySource, openEverySource } from './every-source-atlas';
import { slowness } from './pace';

/** Milliseconds of processor time and bytes of heap that an accepted query may take, on the machine of `slowness`. */
const MOST_MS = 500;
const MOST_MS_OF_LISTS = 100;
const MOST_BYTES = 100 * 2 ** 20;
/** How many queries are composed; each root field has its share. */
const COMPOSED = 90;

/**
 * Left out of the limit: communities and bridges of ESCO's skills are worked out in slices between other requests, for seconds;
 * route searches with a budget of their own take what they ask for.
 */
const WORST: WorstArguments = {
  'Query.node': ['id: "skill:esco/045f71e6-0699-4169-8a54-9c6b96f3174d"', 'id: "role:onet/15-1252.00"'],
  'Query.nodes': [`ids: [${Array(100).fill('"skill:esco/045f71e6-0699-4169-8a54-9c6b96f3174d"').join(', ')}]`],
  'Query.search': ['text: "co"', 'text: "manage operations"', 'text: "co ma pr se in re de tr st ca op te"'],
  'Query.role': ['ref: "Software Developers"', 'ref: "back-end-developer"', 'ref: "Registered Nurses"'],
  'Query.skill': ['ref: "skill:esco/045f71e6-0699-4169-8a54-9c6b96f3174d"', 'ref: "Reading Comprehension"'],
  'Query.technology': ['ref: "Microsoft Excel"', 'ref: "python"'],
  'Query.company': ['ref: "google"'],
  'Query.competency': ['ref: "Reading Comprehension"', 'ref: "python"'],
  'Query.understand': ['text: "co"', 'text: "acountant manger"', 'text: "nurse in a hospital for 4 years"'],
  'Query.apiSearch': ['text: "pay of roles, routes and skills", first: 50'],
  'Query.roles': [
    'filter: {text: "ma"}',
    'orderBy: [PAY, TITLE]',
    'filter: {schemes: [ESCO]}',
    'filter: {schemes: [ONET]}',
  ],
  'Query.skills': [
    'filter: {text: "co"}',
    'orderBy: [ROLES_DESC, NAME]',
    'filter: {kinds: ["KNOWLEDGE"]}',
    'orderBy: [ROLES_DESC]',
  ],
  'Query.technologies': ['filter: {text: "pr"}', 'orderBy: [ROLES_DESC, NAME]'],
  'Query.diff': ['from: {time: "2100-01-01T00:00:00Z"}'],
  'Query.skillGap': ['to: "Software Developers", profile: {}', 'to: "no such role as this one is", profile: {}'],
  'Query.learningPlan': ['input: {to: "Registered Nurses"}', 'input: {from: "Bakers", to: "Software Developers"}'],
  'Query.routes': [
    'input: {from: "Bakers", to: "Software Developers", first: 50, stepDown: ANY}',
    'input: {from: "Web Developers", to: "Computer and Information Systems Managers", first: 10}',
  ],
  'Query.tradeOffs': ['input: {from: "Bakers", to: "Chief Executives", first: 50, maxSteps: 12}'],
  'Query.reachableRoles': ['input: {from: "Software Developers", withinYears: 50}'],
  'Query.feederRoles': ['input: {to: "Product Manager", withinYears: 50}'],
  'Query.futures': ['input: {from: "Software Developers", withinYears: 50}', 'input: {from: "student of law"}'],
  'Query.skillValue': ['ref: "Programming"', 'ref: "python", role: "Web Developers", towards: "Data Scientists"'],
  'Query.skillsInText': [`text: "${'Python, SQL and Go with AWS, management and sales. '.repeat(40)}"`],
  'Query.skillAdjacency': ['input: {minSupport: 1, minLift: 0}', 'input: {schemes: [ESCO]}'],
  'Role.nextMoves': ['orderBy: PAY', 'profile: {competencies: [{ref: "python"}]}'],
  'Role.similar': ['measure: COVERS_OTHER', 'measure: INTERESTS'],
};

describeOnPublicData('.', 'on the graph of every source', (directory) => {
  let everything: EverySource;
  beforeAll(async () => {
    everything = await openEverySource(directory);
  });
  afterAll(() => everything.close());

  /** Asked twice: what is worked out once for a graph does not count. */
  async function taken(query: string) {
    await everything.ask(query);
    return everything.ask(query, { isHeapMeasured: true });
  }

  test.each(KILLING_QUERIES)('%s: costs more than the limit', (_, query) => {
    expect(everything.costOf(query)).toBeGreaterThan(COST_LIMIT);
  });

  test('many lists in two orders are answered soon', async () => {
    for (let turn = 0; turn < 5; turn++) await everything.ask(MANY_ORDERS);
    const { cost, milliseconds, result } = await taken(MANY_ORDERS);
    expect(cost).toBeLessThanOrEqual(COST_LIMIT);
    expect(result.errors).toBeUndefined();
    expect(milliseconds).toBeLessThan(MOST_MS_OF_LISTS * slowness());
  });

  test('no composed query that is accepted takes too long or too much', async () => {
    const schema = buildCareerSchema();
    const random = randomNumbers(11);
    const composer = new QueryComposer(schema, WORST, random);
    const roots = Object.keys(schema.getQueryType()?.getFields() ?? {});
    const found: { query: string; milliseconds: number; bytes: number; cost: number; ended: boolean }[] = [];
    for (let turn = 0; found.length < COMPOSED && turn < 20 * COMPOSED; turn++) {
      const part = composer.root(roots[turn % roots.length] as string, 1 + Math.floor(random() * 6));
      const query = upToLimit(part, COST_LIMIT, everything.costOf);
      if (query === null) continue;
      const { cost, milliseconds, bytes, result } = await taken(query);
      const ended = result.errors?.[0]?.extensions?.code === 'QUERY_TOO_COSTLY';
      found.push({ query, cost, milliseconds, bytes, ended });
    }
    found.sort((a, b) => b.milliseconds - a.milliseconds);
    for (const { query, cost, milliseconds, bytes, ended } of found.slice(0, 15)) {
      process.stdout.write(
        `${milliseconds.toFixed(0)} ms, ${(bytes / 2 ** 20).toFixed(1)} MiB, cost ${cost}${ended ? ', ended' : ''}: ${query.slice(0, 300)}\n`,
      );
    }
    process.stdout.write(
      `${found.length} queries, ${found.filter(({ ended }) => ended).length} ended, at most ${Math.max(...found.map(({ bytes }) => bytes)) / 2 ** 20} MiB\n`,
    );
    expect(found.length).toBe(COMPOSED);
    const most = MOST_MS * slowness();
    expect(found.filter(({ milliseconds }) => milliseconds > most)).toEqual([]);
    expect(found.filter(({ bytes }) => bytes > MOST_BYTES)).toEqual([]);
  }, 900_000);
});
