import {
  type LinkFact,
  linkFact,
  type NodeFact,
  nodeFact,
  type SourceContent,
  type TechnologyProperties,
} from '../../src/domain';
import { type FactChanges, planImport, planUndo } from '../../src/importers';

type Facts = { nodes: NodeFact[]; links: LinkFact[] };

const NOTHING: Facts = { nodes: [], links: [] };

function content(slug: string, precedence: number, technologies: Record<string, string>): SourceContent {
  const source = `source:${slug}`;
  const nodes: NodeFact[] = [
    nodeFact('Role', slug, source, {
      title: `Role of ${slug}`,
      alternateTitles: [],
      scheme: 'ATLAS',
      summary: '',
      interests: [],
      responsibilities: [],
      matches: [],
    }),
  ];
  const links: LinkFact[] = [];
  for (const [name, category] of Object.entries(technologies)) {
    const properties: TechnologyProperties = { name, alternateNames: [], scheme: 'ATLAS', category };
    nodes.push(nodeFact('Technology', name.toLowerCase(), source, properties));
    links.push(
      linkFact('REQUIRES', `role:${slug}`, `technology:${name.toLowerCase()}`, source, {
        evidence: 'EDITORIAL',
        importance: 4,
      }),
    );
  }
  const properties = {
    name: slug,
    publisher: '',
    licence: '',
    attribution: '',
    release: '1',
    asOf: '2026',
    precedence,
  };
  return { source: nodeFact('Source', slug, source, properties), nodes, links };
}

/** Applies changes as a store does. */
function applied(facts: Facts, changes: FactChanges): Facts {
  const nodes = new Map(facts.nodes.map((node) => [node.id, node]));
  const links = new Map(facts.links.map((link) => [link.key, link]));
  for (const node of changes.putNodes) nodes.set(node.id, node);
  for (const link of changes.putLinks) links.set(link.key, link);
  for (const key of changes.removeLinks) links.delete(key);
  for (const id of changes.removeNodes) nodes.delete(id);
  const byKey = <T>(map: Map<string, T>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value);
  return { nodes: byKey(nodes), links: byKey(links) };
}

function isEmpty(changes: FactChanges): boolean {
  return Object.values(changes).every((list: readonly unknown[]) => list.length === 0);
}

const editors = content('editors', 10, { Python: 'Programming language', Excel: 'Spreadsheet' });
const agency = content('agency', 20, { Python: 'Object oriented development software', Fortran: 'Development' });

describe('planning an import', () => {
  test('an empty store gets all that is stated', () => {
    const changes = planImport(NOTHING, [editors]);
    expect(changes.putNodes.map((node) => node.id)).toEqual([
      'role:editors',
      'source:editors',
      'technology:excel',
      'technology:python',
    ]);
    expect(changes.putLinks).toHaveLength(2);
  });

  test('the same release a second time changes nothing', () => {
    const store = applied(NOTHING, planImport(NOTHING, [editors]));
    expect(isEmpty(planImport(store, [editors]))).toBe(true);
  });

  test('properties in another order are the same fact', () => {
    const store = applied(NOTHING, planImport(NOTHING, [editors]));
    const reordered = store.nodes.map((node) => ({
      ...node,
      properties: Object.fromEntries(Object.entries(node.properties).reverse()),
    })) as unknown as NodeFact[];
    expect(isEmpty(planImport({ ...store, nodes: reordered }, [editors]))).toBe(true);
  });

  test('a newer release drops what it no longer states', () => {
    const store = applied(NOTHING, planImport(NOTHING, [editors]));
    const changes = planImport(store, [content('editors', 10, { Python: 'Programming language' })]);
    expect(changes.removeNodes).toEqual(['technology:excel']);
    expect(changes.removeLinks).toHaveLength(1);
    expect(changes.putNodes).toEqual([]);
  });

  test.each([
    ['the stronger source first', [editors, agency]],
    ['the weaker source first', [agency, editors]],
  ])('%s: the stronger one leads a shared technology and the other stands beside it', (_, order) => {
    const store = order.reduce((facts, each) => applied(facts, planImport(facts, [each])), NOTHING);
    const python = store.nodes.find((node) => node.id === 'technology:python');
    expect(python?.source).toBe('source:editors');
    const beside = store.links.filter((link) => link.kind === 'DESCRIBED_BY');
    expect(beside.map((link) => [link.from, link.source])).toEqual([['technology:python', 'source:agency']]);
    expect(isEmpty(planImport(store, [agency]))).toBe(true);
    expect(isEmpty(planImport(store, [editors]))).toBe(true);
  });

  test('both orders end in the same store', () => {
    const one = [editors, agency].reduce((facts, each) => applied(facts, planImport(facts, [each])), NOTHING);
    const other = [agency, editors].reduce((facts, each) => applied(facts, planImport(facts, [each])), NOTHING);
    expect(other).toEqual(one);
  });

  test.each(['source:editors', 'source:agency'])(
    'undoing %s leaves the store as if it had never been imported',
    (undone) => {
      const both = [editors, agency].reduce((facts, each) => applied(facts, planImport(facts, [each])), NOTHING);
      const rest = undone === 'source:editors' ? agency : editors;
      expect(applied(both, planUndo(both, [undone]))).toEqual(applied(NOTHING, planImport(NOTHING, [rest])));
    },
  );

  const wages = (role: string): SourceContent => {
    const { source } = content('wages', 40, {});
    const said = { evidence: 'SURVEY', percentile: 50, minUsd: 1, openEnded: false, region: 'US' } as const;
    return { source, nodes: [], links: [linkFact('PAYS', role, source.id, source.id, said)] };
  };

  test('what others state of a node that a newer release drops goes with it, and is named', () => {
    const both = [editors, wages('role:editors')].reduce((all, each) => applied(all, planImport(all, [each])), NOTHING);
    const changes = planImport(both, [{ ...editors, nodes: editors.nodes.slice(1), links: [] }]);
    expect(changes.cutOff.map((link) => link.source)).toEqual(['source:wages']);
    expect(changes.removeNodes).toEqual(['role:editors']);
    expect(changes.removeLinks).toEqual(expect.arrayContaining(changes.cutOff.map((link) => link.key)));
  });

  test('a source can not state something of a node that nobody defines', () => {
    expect(() => planImport(NOTHING, [wages('role:nobody')])).toThrow(
      'source:wages refers to role:nobody, which is not loaded.',
    );
  });

  test('a source is not undone while another states something of what it brought', () => {
    const both = [editors, wages('role:editors')].reduce((all, each) => applied(all, planImport(all, [each])), NOTHING);
    expect(() => planUndo(both, ['source:editors'])).toThrow('Undo source:wages first');
    expect(applied(both, planUndo(both, ['source:wages']))).toEqual(applied(NOTHING, planImport(NOTHING, [editors])));
  });

  test('one link stated twice is refused, not joined', () => {
    const twice = { ...editors, links: [...editors.links, ...editors.links] };
    expect(() => planImport(NOTHING, [twice])).toThrow('twice');
  });

  test('a node that an editor changed stays so, until its source is undone', () => {
    const stated = content('one', 1, { Rust: 'Language' });
    const store = applied(NOTHING, planImport(NOTHING, [stated]));
    const edited = {
      nodes: store.nodes.map((node) =>
        node.id === 'technology:rust'
          ? ({ ...node, properties: { ...node.properties, description: 'Ours.', edited: true } } as NodeFact)
          : node,
      ),
      links: store.links,
    };
    expect(planImport(edited, [stated])).toMatchObject({
      putNodes: [],
      putLinks: [],
      removeNodes: [],
      removeLinks: [],
    });
    expect(planUndo(edited, ['source:one']).removeNodes).toContain('technology:rust');
  });

  test('two sources may not define the same role', () => {
    const store = applied(NOTHING, planImport(NOTHING, [editors]));
    const rival = { ...agency, nodes: editors.nodes.map((node) => ({ ...node, source: 'source:agency' })) };
    expect(() => planImport(store, [rival])).toThrow('both define role:editors');
  });
});
