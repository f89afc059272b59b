import { transferTable } from '../../src/alignment';
import { takeOver } from '../../src/app/live/take-over';
import { linkFact, nodeFact } from '../../src/domain';
import { atOnce, buildCareerGraph, type CareerGraph, revisedGraph } from '../../src/graph';
import { officialTargets } from '../../src/network';
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

test('what looks at no claim is not made anew for an edit of one', () => {
  const base = buildCareerGraph({ revision: 1, nodes: TINY_NODES, links: TINY_LINKS }, AT);
  const known = officialTargets(base, 0);
  const need = TINY_LINKS.find(({ kind }) => kind === 'REQUIRES')!;
  const other = linkFact('REQUIRES', need.from, need.to, EDITORS, { importance: 5, level: 5, evidence: 'EDITORIAL' });
  const entry = { subject: need.key, nodes: [need.from, need.to], before: need, after: other };
  const revision = revisedGraph(base, 2, [entry], AT)!;
  const next = atOnce(revision.made);
  takeOver(base, next, revision, true);
  expect(officialTargets(next, 0)).toBe(known);
  expect(officialTargets(buildCareerGraph({ revision: 1, nodes: TINY_NODES, links: TINY_LINKS }, AT), 0)).not.toBe(
    known,
  );
});
