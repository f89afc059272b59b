import type { CareerGraph, GraphNode, ReferenceKind } from '../../src/graph';

const LISTS = ['sources', 'disciplines', 'roles', 'competencies', 'companies', 'certifications', 'advisors'] as const;

/**
 * Fails unless two graphs give the same wherever they are asked: every table, node and claim, and the indexes for names that are
 * there, cut, misspelt or missing.
 *
 * @param every - names are looked up for every so many nodes
 */
export function expectSameGraph(graph: CareerGraph, expected: CareerGraph, every = 1): void {
  expect(Object.keys(graph).sort()).toEqual(Object.keys(expected).sort());
  expect([graph.revision, graph.loadedAt]).toEqual([expected.revision, expected.loadedAt]);
  expect([...graph.counts]).toEqual([...expected.counts]);
  for (const list of LISTS) expectSameNodes(graph[list], expected[list]);
  expectSame([...graph.competencyLinks], [...expected.competencyLinks]);
  expectSameTable(graph.requirements, expected.requirements);
  expectSameTable(graph.progressions, expected.progressions);
  for (let place = -1; place <= expected.progressions.count; place++) {
    if (graph.progressions.moveKind(place) !== expected.progressions.moveKind(place)) throw new Error(`move ${place}`);
  }
  expectSame(graph.text.tables, expected.text.tables);
  expectSame(graph.names.tables, expected.names.tables);
  expectSame(graph.variants.tables, expected.variants.tables);
  expectSameAnswers(graph, expected, every);
}

/** Quick for large values, and shows the difference where there is one. */
function expectSame(value: unknown, expected: unknown): void {
  if (JSON.stringify(value) !== JSON.stringify(expected)) expect(value).toEqual(expected);
}

function expectSameNodes(nodes: readonly GraphNode[], expected: readonly GraphNode[]): void {
  expect(nodes.length).toBe(expected.length);
  const names = new Set<string>();
  for (const node of expected) for (const name of Object.keys(node)) names.add(name);
  for (const node of nodes.slice(0, 1)) for (const name in node) names.add(name);
  const valuesOf = (node: GraphNode) =>
    Object.fromEntries(Array.from(names, (name) => [name, (node as unknown as Record<string, unknown>)[name]]));
  nodes.forEach((node, i) => {
    expectSame(valuesOf(node), valuesOf(expected[i]!));
  });
}

interface Table {
  readonly count: number;
  claims(place: number): readonly object[];
}

function expectSameTable(table: Table, expected: Table): void {
  expect(Object.keys(table).sort()).toEqual(Object.keys(expected).sort());
  for (const [name, value] of Object.entries(expected)) {
    const other: unknown = table[name as keyof Table];
    if (typeof value === 'function') expect(typeof other).toBe('function');
    else if (!ArrayBuffer.isView(value)) expect(other).toBe(value);
    else {
      expect([name, other?.constructor]).toEqual([name, value.constructor]);
      const [bytes, wanted] = [bytesOf(other as ArrayBufferView), bytesOf(value)];
      expect([name, Buffer.compare(bytes, wanted)]).toEqual([name, 0]);
    }
  }
  for (let place = -1; place <= expected.count; place++) expectSame(table.claims(place), expected.claims(place));
}

function bytesOf({ buffer, byteOffset, byteLength }: ArrayBufferView): Buffer {
  return Buffer.from(buffer as ArrayBuffer, byteOffset, byteLength);
}

function expectSameAnswers(graph: CareerGraph, expected: CareerGraph, every: number): void {
  const nodes = LISTS.flatMap((list) => expected[list] as readonly GraphNode[]);
  for (let at = 0; at < nodes.length; at += every) {
    const node = nodes[at]!;
    expect(graph.find(node.id)).toMatchObject({ index: node.index });
    expect(graph.find(node.id)?.id).toBe(node.id);
    expect(graph.find(`${node.id}x`)?.id).toBe(expected.find(`${node.id}x`)?.id);
    const name = node.kind === 'Role' ? node.title : node.name;
    const others = node.kind === 'Role' ? node.alternateTitles : 'alternateNames' in node ? node.alternateNames : [];
    const kinds: readonly ReferenceKind[] = ['Role', 'Competency', node.kind];
    for (const kind of kinds) {
      for (const ref of [node.id, node.id.slice(5), name, ` ${name.toUpperCase()}`, `${name}!`, ...others]) {
        expectSame([ref, graph.names.resolve(kind, ref)], [ref, expected.names.resolve(kind, ref)]);
      }
    }
    if (at % (every * 10) !== 0) continue;
    for (const text of [name, name.slice(0, 5), `${name.slice(0, 3)}x${name.slice(4)}`]) {
      const options = at % 2 === 0 ? { limit: 20 } : { limit: 20, kinds: [node.kind] };
      expect(graph.text.search(text, options)).toEqual(expected.text.search(text, options));
    }
  }
  for (const missing of ['', 'role', 'role:', 'nobody', 'company:'])
    expect(graph.find(missing)).toBe(expected.find(missing));
}
