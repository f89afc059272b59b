/** Which roles come within reach by learning, and which wait for school. */

import { linkFact, type NodeFact, nodeFact } from '../../src/domain';
import { buildCareerGraph, type CareerGraph, type RoleNode } from '../../src/graph';
import { followReach } from '../../src/needs/reach';

const SOURCE = 'source:test';
const source = nodeFact('Source', 'test', SOURCE, {
  ...{ name: 'Test', publisher: 'Test', licence: 'none', attribution: 'none' },
  ...{ release: '1', asOf: '2026-01', precedence: 1 },
});
const skill = nodeFact('Skill', 'listening', SOURCE, {
  ...{ name: 'Listening', alternateNames: [], scheme: 'ONET', skillKind: 'SKILL' },
});

/** Roles that all ask for listening at level 4, by their years of schooling; undefined if unknown. */
function listeners(scheme: 'ONET' | 'ATLAS', years: Readonly<Record<string, number | undefined>>): CareerGraph {
  const roles: NodeFact[] = Object.entries(years).map(([slug, schoolingYears]) =>
    nodeFact('Role', slug, SOURCE, {
      ...{ title: slug, alternateTitles: [], scheme, summary: '', interests: [], responsibilities: [], matches: [] },
      ...(schoolingYears !== undefined && { schoolingYears }),
    }),
  );
  const links = roles.map((role) =>
    linkFact('REQUIRES', role.id, skill.id, SOURCE, { importance: 4, level: 4, evidence: 'SURVEY' }),
  );
  return buildCareerGraph({ revision: 1, nodes: [source, skill, ...roles], links }, '2026-01-01T00:00:00Z');
}

const YEARS = { aide: 1, nurse: 3, chiropractor: 8, dean: 3.5, unknown: undefined };

/** Titles that open by learning to listen, then by studying as a nurse does. */
function opened(scheme: 'ONET' | 'ATLAS', schoolingYears: number | undefined, level = 0): readonly string[][] {
  const graph = listeners(scheme, YEARS);
  const role = (slug: string) => (graph.find(`role:${slug}`) as RoleNode).index;
  const levels = new Float32Array(graph.competencies.length).fill(level);
  const reach = followReach(graph, { target: role('nurse'), levels, withinHours: null, schoolingYears });
  const titles = (roles: readonly number[]) => roles.map((each) => graph.roles[each]!.title);
  return [titles(reach.learn(0, 4)), titles(reach.study(role('nurse'))), titles(reach.study(role('chiropractor')))];
}

describe('learning brings within reach', () => {
  test('what asks for no more school, what asks for an unknown amount, and where it leads to', () => {
    expect(opened('ONET', 1)[0]).toEqual(['aide', 'nurse', 'unknown']);
  });

  test('nothing that asks for school until that is done, and then once', () => {
    expect(opened('ONET', 1)).toEqual([['aide', 'nurse', 'unknown'], ['dean'], ['chiropractor']]);
  });

  test('what was had already but for school comes with the school too', () => {
    expect(opened('ONET', 1, 4)).toEqual([[], ['dean'], ['chiropractor']]);
  });

  test('everything where the schooling is unknown, and among our own roles, whose editors count it in', () => {
    const all = [['aide', 'chiropractor', 'dean', 'nurse', 'unknown'], [], []];
    expect(opened('ONET', undefined)).toEqual(all);
    expect(opened('ATLAS', 1)).toEqual(all);
  });
});
