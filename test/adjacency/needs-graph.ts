import { type LinkFact, linkFact, type NodeFact, nodeFact, type Scheme } from '../../src/domain';
import { buildCareerGraph, type CareerGraph } from '../../src/graph';

export interface NeedsRole {
  readonly scheme?: Scheme;
  readonly discipline?: string;
  /** Importance by name of the competency; `[importance, level]` where the source rates levels. */
  readonly needs: Readonly<Record<string, number | readonly [number, number]>>;
}

const SOURCE = 'source:tests';

/** A graph of these roles, called "r0", "r1" and so on in padded numbers, and all that they ask for, each a technology. */
export function needsGraph(roles: readonly NeedsRole[]): CareerGraph {
  const names = [...new Set(roles.flatMap((role) => Object.keys(role.needs)))].sort();
  const nodes: NodeFact[] = [
    nodeFact('Source', 'tests', SOURCE, {
      name: 'Tests',
      publisher: 'Tests',
      licence: 'none',
      attribution: 'Tests',
      release: '1',
      asOf: '2026-11',
      precedence: 1,
    }),
    ...names.map((name) =>
      nodeFact('Technology', name, SOURCE, { name, alternateNames: [], scheme: 'ATLAS', category: 'Tool' }),
    ),
    ...[...new Set(roles.flatMap((role) => role.discipline ?? []))].map((name) =>
      nodeFact('Discipline', name, SOURCE, { name, summary: name }),
    ),
  ];
  const links: LinkFact[] = [];
  roles.forEach(({ scheme = 'ATLAS', discipline, needs }, number) => {
    const slug = `r${String(number).padStart(3, '0')}`;
    nodes.push(
      nodeFact('Role', slug, SOURCE, {
        title: slug,
        alternateTitles: [],
        scheme,
        summary: slug,
        interests: [],
        responsibilities: [],
        matches: [],
        ...(discipline === undefined ? {} : { discipline: `discipline:${discipline}` }),
      }),
    );
    for (const [name, asked] of Object.entries(needs)) {
      const [importance, level] = typeof asked === 'number' ? [asked, undefined] : asked;
      links.push(
        linkFact('REQUIRES', `role:${slug}`, `technology:${name}`, SOURCE, {
          evidence: 'EDITORIAL',
          importance,
          ...(level === undefined ? {} : { level }),
        }),
      );
    }
  });
  return buildCareerGraph({ revision: 1, nodes, links }, '2026-01-01T00:00:00Z');
}

/** Number in the graph of the competency with this name. */
export function numberOf(graph: CareerGraph, name: string): number {
  return graph.competencies.find((node) => node.name === name)?.index ?? -1;
}
