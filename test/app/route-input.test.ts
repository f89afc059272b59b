import type { RouteInput } from '../../src/app';
import { readRouteInput } from '../../src/app/inputs/route-input';
import { atOnce, buildCareerGraph } from '../../src/graph';
import { outcome } from '../asked';
import { TINY_LINKS, TINY_NODES } from '../graph/tiny-facts';

const graph = buildCareerGraph({ revision: 7, nodes: TINY_NODES, links: TINY_LINKS }, '2026-11-24T00:00:00Z');
const ends = { from: 'Clerk', to: 'director' };
const read = (more: Partial<RouteInput>) => atOnce(readRouteInput(graph, { ...ends, ...more }));

describe('a route search as it is written', () => {
  test('fields left out take their defaults', () => {
    expect(read({})).toMatchObject({
      first: 5,
      rankBy: 'RECOMMENDED',
      skillMemory: 'WHOLE_ROUTE',
      maxSteps: 6,
      maxYears: null,
      stepDown: 'ONE',
      study: 'ANY',
      budgetMs: 200,
      profile: { weeklyHours: 8 },
    });
  });

  test('references are ids, slugs, titles or alternate titles', () => {
    expect(read({ from: 'office junior', to: 'role:director' })).toMatchObject({ from: 1, to: 2 });
  });

  test.each([
    ['input.from', { from: 'Qwxyzv' }, []],
    ['input.to', { to: 'Qwxyzv' }, []],
    ['input.via', { via: ['Qwxyzv'] }, []],
    ['input.avoid', { avoid: ['Qwxyzv'] }, []],
    ['input.profile.competencies', { profile: { competencies: [{ ref: 'Exel' }] } }, ['technology:excel']],
    ['input.profile.pastRoles', { profile: { pastRoles: [{ ref: 'Qwxyzv', years: 1 }] } }, []],
  ])('an unknown reference in %s comes back with what may have been meant', (argument, more, suggestions) => {
    expect(outcome(() => read(more))).toMatchObject({ argument, suggestions: suggestions.map((id) => ({ id })) });
  });

  test('a misspelt role is read as the one that it is close to', () => {
    expect(read({ from: 'Clark', to: 'Directr' })).toMatchObject({ from: 1, to: 2 });
  });

  test.each<[string, Partial<RouteInput>]>([
    ['input.first', { first: 0 }],
    ['input.first', { first: 51 }],
    ['input.first', { first: 2.5 }],
    ['input.maxSteps', { maxSteps: 13 }],
    ['input.maxYears', { maxYears: Number.NaN }],
    ['input.maxYears', { maxYears: -1 }],
    ['input.maxStepHours', { maxStepHours: Number.POSITIVE_INFINITY }],
    ['input.minPayUsd', { minPayUsd: -5 }],
    ['input.minConfidence', { minConfidence: 1.1 }],
    ['input.minCoverage', { minCoverage: 1.1 }],
    ['input.maxOverlap', { maxOverlap: 2 }],
    ['input.budgetMs', { budgetMs: 1e9 }],
    ['input.via', { via: Array.from({ length: 6 }, () => 'analyst') }],
    ['input.avoid', { avoid: Array.from({ length: 101 }, () => 'analyst') }],
    ['input.moves', { moves: [] }],
    ['input.schemes', { schemes: [] }],
    ['input.from', { from: '   ' }],
    ['input.from', { from: 'x'.repeat(5000) }],
    ['input.avoid', { avoid: ['clerk'] }],
    ['input.avoid', { avoid: ['analyst'], via: ['analyst'] }],
    ['input.profile.weeklyHours', { profile: { weeklyHours: 0 } }],
    ['input.profile.weeklyHours', { profile: { weeklyHours: 200 } }],
    ['input.profile.competencies', { profile: { competencies: Array(301).fill({ ref: 'sql' }) } }],
    ['input.profile.competencies.level', { profile: { competencies: [{ ref: 'sql', level: 8 }] } }],
    ['input.profile.education', { profile: { education: 'KINDERGARTEN' as 'SCHOOL' } }],
    ['input.profile.credentials', { profile: { credentials: Array(1000).fill('CPA') } }],
    ['input.profile.credentials', { profile: { credentials: ['CPA', '  '] } }],
    ['input.profile.credentials', { profile: { credentials: ['x'.repeat(201)] } }],
    ['input.profile.pastRoles', { profile: { pastRoles: Array(11).fill({ ref: 'clerk', years: 1 }) } }],
    ['input.profile.pastRoles.years', { profile: { pastRoles: [{ ref: 'clerk', years: -1 }] } }],
    ['input.profile.pastRoles.years', { profile: { pastRoles: [{ ref: 'clerk', years: Number.POSITIVE_INFINITY }] } }],
    ['input.profile.pastRoles', { profile: { pastRoles: [{ ref: ' ', years: 1 }] } }],
    ['input.study', { study: 'SOME' as 'NONE' }],
    ['input.study', { study: 'NONE', rankBy: 'TIME' }],
    ['input.stepDown', { stepDown: 'TWO' as 'ONE' }],
  ])('nonsense in %s is refused by its name: %#', (option, more) => {
    expect(() => read(more)).toThrow(expect.objectContaining({ code: 'BAD_INPUT', option }));
  });

  test('what the profile says of you is read; what it leaves out stays open', () => {
    const { profile } = read({
      profile: {
        education: 'MASTER',
        credentials: ['CPA'],
        pastRoles: [{ ref: 'Clerk', years: 3 }],
        fullTimeStudy: false,
      },
    });
    expect(profile.background).toEqual({
      education: 3,
      credentials: ['CPA'],
      pastRoles: [{ role: 1, years: 3 }],
      fullTimeStudy: false,
    });
    expect(read({ profile: { weeklyHours: 4, credentials: [], pastRoles: [] } }).profile.background).toBeUndefined();
  });

  test('a competency named twice counts at its higher level', () => {
    const profile = { competencies: [{ ref: 'sql', level: 2 }, { ref: 'technology:sql' }] };
    const search = read({ profile });
    expect([...search.profile.levels.values()]).toEqual([4]);
  });
});
