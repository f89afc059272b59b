/** One walk over needs, seen through all that stands on it: each must say the same of random roles and people. */
import fc from 'fast-check';
import { coverage, linkFact, type NodeFact, nodeFact, type StepRequirement } from '../../src/domain';
import { buildCareerGraph, type CareerGraph, type RoleNode } from '../../src/graph';
import { CompetencyHoldings, coverageOf, detailOf, distanceTo, hoursAsked, needsOf } from '../../src/needs';

const SOURCE = 'source:test';
const skillNode = (slug: string): NodeFact =>
  nodeFact('Skill', slug, SOURCE, { name: slug, alternateNames: [], scheme: 'ONET', skillKind: 'SKILL' });
const SKILLS = ['a', 'b', 'c', 'd', 'e'].map(skillNode);
const NODES: readonly NodeFact[] = [
  nodeFact('Source', 'test', SOURCE, {
    ...{ name: 'Test', publisher: 'Test', licence: 'none', attribution: 'none' },
    ...{ release: '1', asOf: '2026-01', precedence: 1 },
  }),
  ...SKILLS,
  nodeFact('Role', 'asked', SOURCE, {
    ...{ title: 'asked', alternateTitles: [], scheme: 'ONET', summary: '', interests: [], responsibilities: [] },
    matches: [],
  }),
];

type Asked = StepRequirement<string>;

const level = fc.integer({ min: 0, max: 70 }).map((tenths) => tenths / 10);
const asked = (competency: string): fc.Arbitrary<Asked> =>
  fc.record(
    {
      competency: fc.constant(competency),
      importance: fc.integer({ min: 10, max: 50 }).map((tenths) => tenths / 10),
      // A need of level 0 weighs nothing: who asks for no more than that asks for nothing.
      level: level.filter((asked) => asked > 0),
      levelError: fc.constantFrom(0, 0.1, 0.25, 1),
    },
    { requiredKeys: ['competency', 'importance', 'level'] },
  );
const role = fc.subarray(SKILLS.map(({ id }) => id)).chain((ids) => fc.tuple(...ids.map(asked)));
const person = fc.array(level, { minLength: SKILLS.length, maxLength: SKILLS.length });

function graphOf(requirements: readonly Asked[], nodes = NODES): CareerGraph {
  const links = requirements.map(({ competency, ...properties }) =>
    linkFact('REQUIRES', 'role:asked', competency, SOURCE, { ...properties, evidence: 'SURVEY' }),
  );
  return buildCareerGraph({ revision: 1, nodes, links }, '2026-01-01T00:00:00Z');
}

test.each([
  ['a role without requirements', []],
  ['a role that needs nothing of what it asks', [{ competency: SKILLS[0]!.id, importance: 2, level: 4 }]],
])('%s has no coverage, by facts, graph and holdings alike', (_, requirements) => {
  const graph = graphOf(requirements);
  const number = (graph.find('role:asked') as RoleNode).index;
  const holdings = new CompetencyHoldings(graph.requirements, Int32Array.of(number), new Map());
  expect(coverage(new Map(), requirements)).toBeNaN();
  expect(coverageOf(graph, number, new Float32Array(SKILLS.length))).toBeNull();
  expect(holdings.coverage(0)).toBeNaN();
});

test('coverage, hours, distance and detail agree on what a person misses of a role', () => {
  let partly = 0;
  fc.assert(
    fc.property(role, person, (requirements, had) => {
      const graph = graphOf(requirements);
      const number = (graph.find('role:asked') as RoleNode).index;
      const own = new Map(
        graph.competencies.map(({ id, index }) => [index, had[SKILLS.findIndex((s) => s.id === id)]!]),
      );
      const levels = Float64Array.from(graph.competencies, ({ index }) => own.get(index)!);
      const byFacts = coverage(new Map(graph.competencies.map(({ id, index }) => [id, own.get(index)!])), requirements);
      const holdings = new CompetencyHoldings(graph.requirements, Int32Array.of(number), own);
      const distance = distanceTo(graph, number, levels);
      const { have, learn } = detailOf(graph, number, levels);
      expect(hoursAsked(needsOf(graph.requirements), number, levels)).toBe(Math.round(distance.hours));
      expect(learn.reduce((sum, gap) => sum + gap.hours, 0)).toBeCloseTo(distance.hours, 1);
      expect(learn.filter(({ importance }) => importance === 'ESSENTIAL')).toHaveLength(distance.essentials);
      if (Number.isNaN(byFacts)) {
        expect([coverageOf(graph, number, levels), ...have, ...learn]).toEqual([null]);
        return;
      }
      expect(distance.coverage).toBeCloseTo(byFacts, 5);
      expect(holdings.coverage(0)).toBe(distance.coverage);
      expect(coverageOf(graph, number, levels)).toBe(Math.round((distance.coverage + 1e-6) * 100) / 100);
      if (byFacts > 0 && byFacts < 1) partly++;
    }),
    { numRuns: 300 },
  );
  expect(partly).toBeGreaterThan(50);
});

test.each([
  [8, 5, 0.63],
  [24, 15, 0.63],
  [40, 25, 0.63],
  [40, 35, 0.88],
  [56, 21, 0.38],
  [72, 9, 0.13],
  [200, 199, 1],
  [24, 24, 1],
  [24, 0, 0],
])('of %i equal needs, %i are %d: half a hundredth counts as a whole one', (all, met, share) => {
  const skills = Array.from({ length: all }, (_, place) => skillNode(`s${place}`));
  const graph = graphOf(
    skills.map(({ id }) => ({ competency: id, importance: 4, level: 3 })),
    [...NODES.filter(({ kind }) => kind !== 'Skill'), ...skills],
  );
  const held = new Set(skills.slice(0, met).map(({ id }) => id));
  const levels = Float32Array.from(graph.competencies, ({ id }) => (held.has(id) ? 3 : 0));
  expect(coverageOf(graph, (graph.find('role:asked') as RoleNode).index, levels)).toBe(share);
});
