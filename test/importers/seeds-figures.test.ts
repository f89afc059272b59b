/** How much the seeds hold, by the figures they are meant to reach. What each role must have is in seed --check. */
import { join } from 'node:path';
import { countDisciplines } from '../../src/check';
import { COMPANY_CATEGORIES, MOVE_KINDS, SENIORITIES } from '../../src/domain';
import { buildCareerGraph, type CareerGraph } from '../../src/graph';
import { planImport, readSeeds } from '../../src/importers';

const SEEDS = join(__dirname, '..', '..', 'seeds');

describe('the seeds', () => {
  let graph: CareerGraph;
  beforeAll(async () => {
    const { putNodes, putLinks } = planImport({ nodes: [], links: [] }, await readSeeds(SEEDS));
    graph = buildCareerGraph({ revision: 1, nodes: putNodes, links: putLinks }, '2026-11-24T00:00:00Z');
  });

  /** Titles of the roles for which something does not hold. */
  const rolesWhereNot = (holds: (role: CareerGraph['roles'][number]) => boolean): readonly string[] =>
    graph.roles.filter((role) => !holds(role)).map(({ title }) => title);

  test.each<[what: string, least: number, count: (graph: CareerGraph) => number]>([
    ['disciplines', 8, ({ disciplines }) => disciplines.length],
    ['roles of disciplines', 140, ({ roles }) => roles.filter(({ discipline }) => discipline !== undefined).length],
    ['origins', 110, ({ roles }) => roles.filter(({ discipline }) => discipline === undefined).length],
    ['skills and technologies', 450, ({ competencies }) => competencies.length],
    ['companies', 70, ({ companies }) => companies.length],
    ['categories of companies', 6, ({ companies }) => new Set(companies.map(({ category }) => category)).size],
    ['certifications', 60, ({ certifications }) => certifications.length],
    ['progressions', 600, ({ progressions }) => progressions.count],
  ])('have %s, at least %d', (_, least, count) => {
    expect(count(graph)).toBeGreaterThanOrEqual(least);
  });

  test('cover the eight disciplines, each with a ladder from entry to executive', () => {
    const disciplines = countDisciplines(graph);
    expect(disciplines.map(({ discipline }) => discipline).sort()).toEqual([
      'Accounting',
      'Business',
      'Data',
      'Design',
      'Finance',
      'Marketing',
      'Product',
      'Software Engineering',
    ]);
    // Accounting and marketing know no rung between the senior specialist and the manager.
    const empty = disciplines.flatMap(({ discipline, byRung }) =>
      SENIORITIES.filter((rung) => byRung[rung] === 0).map((rung) => `${discipline} ${rung}`),
    );
    expect(empty).toEqual(['Accounting LEAD', 'Marketing LEAD']);
  });

  test('have progressions of every kind, and pivots from every discipline to others', () => {
    const kinds = Array.from({ length: graph.progressions.count }, (_, place) => graph.progressions.moveKind(place));
    for (const kind of MOVE_KINDS) expect(kinds.filter((each) => each === kind).length).toBeGreaterThan(30);
    for (const { progressionsIn, progressionsOut } of countDisciplines(graph)) {
      expect(Math.min(progressionsIn, progressionsOut)).toBeGreaterThanOrEqual(8);
    }
  });

  test('say how people get into every origin', () => {
    expect(rolesWhereNot(({ discipline, doors }) => discipline !== undefined || doors?.[0] !== undefined)).toEqual([]);
  });

  test('have companies of every category', () => {
    expect(new Set(graph.companies.map(({ category }) => category))).toEqual(new Set(COMPANY_CATEGORIES));
  });

  test('name the issuer of every certification', () => {
    const bare = graph.certifications.filter(({ issuer }) => issuer.trim() === '');
    expect(bare.map(({ name }) => name)).toEqual([]);
  });

  test.each<[what: string, holds: (role: CareerGraph['roles'][number]) => boolean]>([
    [
      'interests of all six kinds',
      ({ interests }) => interests.length === 6 && interests.every((value) => value >= 1 && value <= 7),
    ],
    ['a rung', ({ seniority }) => seniority !== undefined],
  ])('give every role %s', (_, holds) => {
    expect(rolesWhereNot(holds)).toEqual([]);
  });

  test('give every requirement a level', () => {
    const { head, levelKnown } = graph.requirements;
    const places = (role: number) => Array.from({ length: head[role + 1]! - head[role]! }, (_, at) => head[role]! + at);
    expect(rolesWhereNot(({ index }) => places(index).every((place) => levelKnown[place] === 1))).toEqual([]);
  });
});
