/** Small facts to test stores with. */
import type {
  AdvisorServiceProperties,
  ChangeSet,
  LinkFact,
  NodeFact,
  RequiresProperties,
  RoleProperties,
} from '../../src/domain';
import { linkFact, nodeFact } from '../../src/domain';
import type { CareerStore, StoredGraph } from '../../src/store';

export const SOURCE = nodeFact('Source', 'test', 'source:test', {
  name: 'Test',
  publisher: 'Nobody',
  licence: 'CC0',
  attribution: '',
  release: '1',
  asOf: '2026',
  precedence: 1,
});

export function role(slug: string, properties: Partial<RoleProperties> = {}): NodeFact {
  return nodeFact('Role', slug, SOURCE.id, {
    title: slug,
    alternateTitles: [],
    scheme: 'ATLAS',
    summary: '',
    interests: [],
    responsibilities: [],
    matches: [],
    ...properties,
  });
}

export function skill(slug: string): NodeFact {
  return nodeFact('Skill', slug, SOURCE.id, { name: slug, alternateNames: [], scheme: 'ATLAS', skillKind: 'SKILL' });
}

export function advisor(slug: string, properties: Partial<AdvisorServiceProperties> = {}): NodeFact {
  return nodeFact('AdvisorService', slug, SOURCE.id, {
    name: slug,
    serviceKind: 'PUBLIC',
    country: 'IE',
    languages: ['en'],
    disciplines: [],
    offers: 'Advice.',
    url: 'https://advice.example',
    checkedOn: '2026-11-24',
    evidence: 'EDITORIAL',
    note: 'Seen.',
    ...properties,
  });
}

export function requires(from: string, to: string, properties: Partial<RequiresProperties> = {}): LinkFact {
  return linkFact('REQUIRES', from, to, SOURCE.id, { importance: 4, evidence: 'EDITORIAL', ...properties });
}

export function progresses(from: string, to: string, typicalYears = 2): LinkFact {
  const properties = { move: 'PROMOTION', typicalYears, confidence: 0.5, evidence: 'EDITORIAL' } as const;
  return linkFact('PROGRESSES_TO', from, to, SOURCE.id, properties);
}

export function changeSet(parts: Partial<ChangeSet>): ChangeSet {
  const audit = { actor: 'test', summary: 'A test.' };
  return { putNodes: [], putLinks: [], removeNodes: [], removeLinks: [], audit, ...parts };
}

export interface Content {
  readonly revision: number;
  readonly nodes: readonly NodeFact[];
  readonly links: readonly LinkFact[];
}

/** All that a store holds, by id and key. */
export function contentOf(store: CareerStore): Promise<Content> {
  return store.read(gathered);
}

async function gathered(graph: StoredGraph): Promise<Content> {
  const nodes = [...graph.nodes];
  const links: LinkFact[] = [];
  for await (const batch of graph.links) links.push(...batch);
  nodes.sort((a, b) => (a.id < b.id ? -1 : 1));
  links.sort((a, b) => (a.key < b.key ? -1 : 1));
  return { revision: graph.revision, nodes, links };
}
