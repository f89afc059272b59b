/** How much the seeds hold, by the figures they are meant to reach, and what each of their roles must have. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { countDisciplines } from '../../src/check';
import { COMPANY_CATEGORIES, isNeed, MOVE_KINDS, SENIORITIES } from '../../src/domain';
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
    ['roles', 140, ({ roles }) => roles.length],
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

  test('have companies of every category, each with a role that it employs people for', () => {
    expect(new Set(graph.companies.map(({ category }) => category))).toEqual(new Set(COMPANY_CATEGORIES));
    const idle = graph.companies.filter(({ employs }) =>
      employs.every(({ claim }) => claim.said.purpose === undefined),
    );
    expect(idle.map(({ name }) => name)).toEqual([]);
  });

  test('name the issuer of every certification, and a role that it serves', () => {
    const bare = graph.certifications.filter(({ issuer, roles }) => issuer.trim() === '' || roles.length === 0);
    expect(bare.map(({ name }) => name)).toEqual([]);
  });

  test.each<[what: string, holds: (role: CareerGraph['roles'][number]) => boolean]>([
    [
      'a summary and an outlook of a sentence or more',
      ({ summary, outlook }) => /\w{3}.*\.$/s.test(summary) && /\w{3}.*\.$/s.test(outlook ?? ''),
    ],
    ['5 to 9 responsibilities', ({ responsibilities: { length } }) => length >= 5 && length <= 9],
    [
      'interests of all six kinds',
      ({ interests }) => interests.length === 6 && interests.every((value) => value >= 1 && value <= 7),
    ],
    [
      'pay by level of experience, its own among them',
      ({ pay, seniority }) =>
        pay.every(({ level }) => level !== undefined) && pay.some(({ level }) => level === seniority),
    ],
    [
      'a match to an O*NET occupation',
      ({ schemeMatches }) => schemeMatches.some(({ id }) => id.startsWith('role:onet/')),
    ],
    ['a discipline and a rung', ({ discipline, seniority }) => discipline !== undefined && seniority !== undefined],
  ])('give every role %s', (_, holds) => {
    expect(rolesWhereNot(holds)).toEqual([]);
  });

  test('give every role 8 to 20 requirements that its newcomers need, each with importance and level', () => {
    const { head, importance, levelKnown } = graph.requirements;
    const places = (role: number) => Array.from({ length: head[role + 1]! - head[role]! }, (_, at) => head[role]! + at);
    expect(rolesWhereNot(({ index }) => places(index).every((place) => levelKnown[place] === 1))).toEqual([]);
    const needs = (role: number) => places(role).filter((place) => isNeed(importance[place]!)).length;
    expect(rolesWhereNot(({ index }) => needs(index) >= 8 && needs(index) <= 20)).toEqual([]);
  });

  test('give every role two ways in or two ways out, and those at entry two ways out', () => {
    const { head, reverseHead } = graph.progressions;
    const out = (role: number) => head[role + 1]! - head[role]!;
    const into = (role: number) => reverseHead[role + 1]! - reverseHead[role]!;
    expect(
      rolesWhereNot(({ index, seniority }) => out(index) >= 2 || (seniority !== 'ENTRY' && into(index) >= 2)),
    ).toEqual([]);
  });

  test('are counted in their README as they are', () => {
    const rows = countDisciplines(graph).map((each) => {
      const rungs = SENIORITIES.map((rung) => each.byRung[rung]);
      const ways = [each.progressionsWithin, each.progressionsIn, each.progressionsOut];
      const cells = [
        each.discipline,
        each.roles,
        ...rungs,
        each.competencies,
        ...ways,
        each.companies,
        each.certifications,
      ];
      return `| ${cells.join(' | ')} |`;
    });
    const [skills, technologies, companies, certifications, progressions] = (
      ['Skill', 'Technology', 'Company', 'Certification', 'PROGRESSES_TO'] as const
    ).map((kind) => graph.counts.get(kind)?.toLocaleString('en-US'));
    const sum =
      `${graph.roles.length} roles, ${skills} skills and ${technologies} technologies, ${companies} companies in ` +
      `${COMPANY_CATEGORIES.length} categories, ${certifications} certifications and ${progressions} progressions`;
    const readme = readFileSync(join(SEEDS, 'README.md'), 'utf8');
    expect(readme).toContain(rows.join('\n'));
    expect(readme.replaceAll(/\s+/g, ' ')).toContain(sum);
  });
});
