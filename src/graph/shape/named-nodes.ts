import type { Named, NamedNodes } from '../words/named';
import type { CareerGraph, GraphNode } from './career-graph';

type Nodes = Pick<CareerGraph, 'roles' | 'competencies' | 'companies' | 'disciplines' | 'certifications' | 'find'>;

/** The nodes of a graph that names find: all but its sources and advisors. Nothing is copied. */
export function namedNodes(graph: Nodes): NamedNodes {
  const { roles, competencies, companies, disciplines, certifications } = graph;
  const groups: readonly (readonly GraphNode[])[] = [roles, competencies, companies, disciplines, certifications];
  const starts = [0];
  for (const group of groups) starts.push(starts.at(-1)! + group.length);
  const nodeAt = (number: number) => {
    let group = 0;
    while (number >= starts[group + 1]!) group++;
    return groups[group]![number - starts[group]!]!;
  };
  return {
    count: starts.at(-1)!,
    at: (number) => namedOf(nodeAt(number)),
    idOf: (number) => nodeAt(number).id,
    kindOf: (number) => nodeAt(number).kind,
    numberOf(id) {
      const node = graph.find(id);
      const group = node === null ? -1 : groups.findIndex((nodes) => nodes[node.index] === node);
      return group === -1 ? -1 : starts[group]! + node!.index;
    },
  };
}

function namedOf(node: GraphNode): Named {
  const { kind, id } = node;
  switch (node.kind) {
    case 'Role':
      return { kind, id, name: node.title, alternates: node.alternateTitles, scheme: node.scheme };
    case 'Skill':
    case 'Technology':
      return { kind, id, name: node.name, alternates: node.alternateNames, scheme: node.scheme };
    default:
      return { kind, id, name: node.name, alternates: [], scheme: 'ATLAS' };
  }
}
