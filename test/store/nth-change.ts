/** An endless sequence of change sets, and what a store holds after the first n of them. */
import type { ChangeSet, LinkFact, NodeFact } from '../../src/domain';
import { changeSet, progresses, role } from '../contract/facts';

/** The change set that makes revision `n` (from 1): small ones, and every fifth one large; each drops what one before put. */
export function nthChange(n: number): ChangeSet {
  const before = n > 2 ? newFacts(n - 2) : { nodes: [], links: [] };
  const { nodes, links } = newFacts(n);
  return changeSet({
    putNodes: [role('last', { summary: `${n}` }), ...nodes],
    putLinks: links,
    removeNodes: before.nodes.map((node) => node.id),
    removeLinks: before.links.map((link) => link.key),
  });
}

/** What the store must hold at revision `n`, in the order of contract/facts. */
export function contentAfter(n: number): { revision: number; nodes: NodeFact[]; links: LinkFact[] } {
  const recent = [n - 1, n].filter((i) => i > 0).map(newFacts);
  const nodes = recent.flatMap((facts) => facts.nodes);
  if (n > 0) nodes.push(role('last', { summary: `${n}` }));
  const links = recent.flatMap((facts) => facts.links);
  nodes.sort((a, b) => (a.id < b.id ? -1 : 1));
  links.sort((a, b) => (a.key < b.key ? -1 : 1));
  return { revision: n, nodes, links };
}

function newFacts(n: number): { readonly nodes: readonly NodeFact[]; readonly links: readonly LinkFact[] } {
  const nodes = Array.from({ length: n % 5 === 0 ? 1500 : 20 }, (_, i) => role(`n${n}-${i}`));
  return { nodes, links: nodes.map((node) => progresses('role:last', node.id, n)) };
}
