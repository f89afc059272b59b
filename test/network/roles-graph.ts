import { nodeFact, type RoleProperties, type Scheme, type SourceProperties } from '../../src/domain';
import { buildCareerGraph, type CareerGraph } from '../../src/graph';

export type Given = Partial<RoleProperties>;

/** A graph of roles by slug: "onet/15-1252.00", "esco/1", "plumber". */
export function graphOf(roles: Readonly<Record<string, Given>>, said: Partial<SourceProperties> = {}): CareerGraph {
  const source = nodeFact('Source', 'editors', 'source:editors', {
    name: 'Editors',
    publisher: 'Us',
    licence: 'Apache-2.0',
    attribution: 'Editors',
    release: '1',
    asOf: '2026-11',
    precedence: 1,
    ...said,
  });
  const nodes = Object.entries(roles).map(([slug, given]) => {
    const scheme: Scheme = slug.startsWith('onet/') ? 'ONET' : slug.startsWith('esco/') ? 'ESCO' : 'ATLAS';
    const plain = { title: slug, alternateTitles: [], summary: '', interests: [], responsibilities: [], matches: [] };
    return nodeFact('Role', slug, source.id, { ...plain, scheme, ...given });
  });
  return buildCareerGraph({ revision: 1, nodes: [source, ...nodes], links: [] }, '2026-11-24T00:00:00Z');
}
