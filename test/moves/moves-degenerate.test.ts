/** The model of moves where little or nothing is known. */
import { type LinkFact, linkFact, type NodeFact, nodeFact } from '../../src/domain';
import { buildCareerGraph, type RoleNode } from '../../src/graph';
import { moveLikelihoods } from '../../src/moves';

const SOURCE = 'source:test';
const source = nodeFact('Source', 'test', SOURCE, {
  ...{ name: 'Test', publisher: 'Test', licence: 'none', attribution: 'none' },
  ...{ release: '1', asOf: '2026-01', precedence: 1 },
});
const bare = (slug: string, scheme: 'ONET' | 'ATLAS') =>
  nodeFact('Role', slug, SOURCE, {
    ...{ title: slug, alternateTitles: [], scheme, summary: '', interests: [], responsibilities: [], matches: [] },
  });
const graphOf = (nodes: readonly NodeFact[], links: readonly LinkFact[] = []) =>
  buildCareerGraph({ revision: 1, nodes: [source, ...nodes], links }, '2026-01-01T00:00:00Z');

const [cashiers, salespersons, nurses] = ['onet/41-2011.00', 'onet/41-2031.00', 'onet/29-1141.00'] as const;

describe('the likelihood of moves', () => {
  test('is null for a role of another scheme and for a code that the model does not know', () => {
    const graph = graphOf([bare('baker', 'ATLAS'), bare('onet/99-9999.00', 'ONET'), bare(cashiers, 'ONET')]);
    for (const id of ['role:baker', 'role:onet/99-9999.00']) {
      expect(moveLikelihoods(graph, graph.find(id) as RoleNode)).toBeNull();
    }
  });

  test('of the only role has no target', () => {
    const graph = graphOf([bare(cashiers, 'ONET')]);
    expect(moveLikelihoods(graph, graph.roles[0]!)?.moves).toEqual([]);
  });

  test('still tells near from far where nothing but titles is known of the roles', () => {
    const graph = graphOf([cashiers, salespersons, nurses].map((slug) => bare(slug, 'ONET')));
    const found = moveLikelihoods(graph, graph.find(`role:${cashiers}`) as RoleNode)!;
    expect(found.moves.map((move) => graph.roles[move.role]!.id)).toEqual([`role:${salespersons}`, `role:${nurses}`]);
    expect(found.moves.reduce((sum, move) => sum + move.likelihood, 0)).toBeCloseTo(1, 9);
    expect(found.reasons(found.moves[0]!.role).find((one) => one.factor === 'SKILLS')?.contribution).toBe(0);
  });

  test('takes O*NET’s related list into account, in either direction', () => {
    const nodes = [cashiers, salespersons, nurses].map((slug) => bare(slug, 'ONET'));
    const onet = nodeFact('Source', 'onet', 'source:onet', source.properties);
    const listed = linkFact('PROGRESSES_TO', `role:${nurses}`, `role:${cashiers}`, 'source:onet', {
      ...{ evidence: 'EXPERT_LIST' as const, value: 'Primary-Short, rank 1', move: 'PIVOT' as const },
      ...{ typicalYears: 1, confidence: 0.5 },
    });
    const chance = (graph: ReturnType<typeof graphOf>) =>
      moveLikelihoods(graph, graph.find(`role:${cashiers}`) as RoleNode)!.moves.at(-1)!.likelihood;
    expect(chance(graphOf([onet, ...nodes], [listed]))).toBeGreaterThan(chance(graphOf(nodes)));
  });
});
