import { transferTable } from '../../src/alignment';
import { takeOver } from '../../src/app/live/take-over';
import { nodeFact } from '../../src/domain';
import { atOnce, buildCareerGraph, type CareerGraph, revisedGraph } from '../../src/graph';
import { AT } from '../graph/entries';
import { EDITORS, TINY_LINKS, TINY_NODES } from '../graph/tiny-facts';

/** The graph after so many new roles, one after the other, while nobody worked out anything. */
function afterRoles(base: CareerGraph, count: number): CareerGraph {
  let graph = base;
  for (let at = 0; at < count; at++) {
    const bare = { alternateTitles: [], summary: '', interests: [], responsibilities: [], matches: [] };
    const role = nodeFact('Role', `keeper-${at}`, EDITORS, { ...bare, title: `Keeper ${at}`, scheme: 'ATLAS' });
    const entry = { subject: role.id, nodes: [role.id], before: null, after: role };
    const revision = revisedGraph(graph, at + 2, [entry], AT)!;
    const next = atOnce(revision.made);
    expect(takeOver(graph, next, revision, false)).toBe(false);
    graph = next;
  }
  return graph;
}

test('work waits for that of a few graphs before, not for that of ever more, which would stay in memory', () => {
  const base = buildCareerGraph({ revision: 1, nodes: TINY_NODES, links: TINY_LINKS }, AT);
  expect(transferTable(afterRoles(base, 5))).toBe(transferTable(base));
  const late = transferTable(afterRoles(base, 50));
  expect(late).not.toBe(transferTable(base));
  expect(late).toEqual(transferTable(base));
});
