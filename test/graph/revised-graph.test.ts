import { join } from 'node:path';
import fc from 'fast-check';
import {
  type ChangeEntry,
  EDITS_SOURCE,
  type LinkFact,
  linkFact,
  MOVE_KINDS,
  type NodeFact,
  nodeFact,
  type RoleProperties,
  SENIORITIES,
  type SourceProperties,
} from '../../src/domain';
import { atOnce, buildCareerGraph, decodedGraph, encodedGraph, revisedGraph } from '../../src/graph';
import { readSeeds } from '../../src/importers';
import { expectSameGraph } from './same-graph';

const SEEDS = join(__dirname, '../../seeds');
const AT = '2026-05-01T00:00:00.000Z';

let nodes: Map<string, NodeFact>;
let links: Map<string, LinkFact>;
beforeAll(async () => {
  const contents = await readSeeds(SEEDS);
  nodes = new Map(contents.flatMap(({ source, nodes }) => [source, ...nodes]).map((node) => [node.id, node]));
  links = new Map(contents.flatMap((content) => content.links).map((link) => [link.key, link]));
});

const built = (revision: number, facts = { nodes, links }) =>
  buildCareerGraph({ revision, nodes: facts.nodes.values(), links: facts.links.values() }, AT);

type Edit = (facts: { nodes: Map<string, NodeFact>; links: Map<string, LinkFact> }) => ChangeEntry;

const idsOf = (kind: string) =>
  [...nodes.values()]
    .filter((node) => node.kind === kind)
    .map(({ id }) => id)
    .sort();

function changeNode(id: string, properties: object): Edit {
  return (facts) => {
    const before = facts.nodes.get(id)!;
    const merged = Object.entries({ ...before.properties, ...properties }).filter(([, value]) => value !== undefined);
    const after = { ...before, properties: Object.fromEntries(merged) } as unknown as NodeFact;
    facts.nodes.set(id, after);
    return { subject: id, nodes: [id], before, after };
  };
}
function putLink(link: LinkFact): Edit {
  return (facts) => {
    const before = facts.links.get(link.key) ?? null;
    facts.links.set(link.key, link);
    return { subject: link.key, nodes: [link.from, link.to], before, after: link };
  };
}
function removeLinkAt(kind: LinkFact['kind'], place: number): Edit {
  return (facts) => {
    const all = [...facts.links.values()].filter((link) => link.kind === kind);
    const before = all[place % all.length]!;
    facts.links.delete(before.key);
    return { subject: before.key, nodes: [before.from, before.to], before, after: null };
  };
}

/** Random edits of every sort that is handled. */
function edits(): fc.Arbitrary<Edit> {
  const [roles, skills, technologies, companies, disciplines, sources] = [
    'Role',
    'Skill',
    'Technology',
    'Company',
    'Discipline',
    'Source',
  ].map((kind) => fc.constantFrom(...idsOf(kind)));
  const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
  const text = fc.constantFrom('Alpha', 'Data Engineer', 'Back End', 'Zürich', 'x');
  const some = (record: Record<string, fc.Arbitrary<unknown>>) => fc.record(record, { requiredKeys: [] });
  const number = (most: number) => fc.integer({ min: 1, max: most });
  const role = some({
    title: text,
    alternateTitles: fc.array(text, { maxLength: 2 }),
    summary: text,
    outlook: maybe(text),
    responsibilities: fc.array(text, { maxLength: 2 }),
    discipline: disciplines!,
    seniority: maybe(fc.constantFrom(...SENIORITIES)),
    jobZone: maybe(number(5)),
    schoolingYears: maybe(number(8)),
    preparationHours: maybe(number(5000)),
    edited: fc.constant(true),
  });
  const competency = some({
    name: text,
    alternateNames: fc.array(text, { maxLength: 2 }),
    description: maybe(text),
    learningHours: maybe(number(900)),
  });
  const requirement = fc
    .tuple(roles!, fc.oneof(skills!, technologies!), sources!, number(5), maybe(number(7)), maybe(fc.boolean()))
    .map(([from, to, source, importance, level, hot]) =>
      putLink(
        linkFact('REQUIRES', from, to, source, {
          importance,
          ...(level === undefined ? {} : { level }),
          ...(hot === undefined ? {} : { hot, inDemand: !hot }),
          evidence: 'EDITORIAL',
        }),
      ),
    );
  const progression = fc
    .tuple(
      roles!,
      roles!,
      sources!,
      fc.constantFrom(...MOVE_KINDS),
      number(9),
      fc.constantFrom('EDITORIAL', 'OBSERVED'),
    )
    .filter(([from, to]) => from !== to)
    .map(([from, to, source, move, typicalYears, evidence]) =>
      putLink(
        linkFact('PROGRESSES_TO', from, to, source, {
          move,
          typicalYears,
          confidence: typicalYears / 10,
          evidence: evidence as 'EDITORIAL',
        }),
      ),
    );
  return fc.oneof(
    fc.tuple(roles!, role).map(([id, given]) => changeNode(id, given as Partial<RoleProperties>)),
    fc.tuple(fc.oneof(skills!, technologies!), competency).map(([id, given]) => changeNode(id, given)),
    fc.tuple(companies!, some({ name: text, summary: maybe(text) })).map(([id, given]) => changeNode(id, given)),
    requirement,
    progression,
    fc
      .tuple(fc.constantFrom('REQUIRES' as const, 'PROGRESSES_TO' as const), fc.nat())
      .map(([kind, place]) => removeLinkAt(kind, place)),
  );
}

test('a graph revised by random edits, one revision after the other, is the graph built anew', () => {
  const base = built(1);
  const kept = decodedGraph(atOnce(encodedGraph(base, {}))).graph;
  fc.assert(
    fc.property(
      fc.array(fc.array(edits(), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 }),
      fc.boolean(),
      (rounds, fromFile) => {
        const facts = { nodes: new Map(nodes), links: new Map(links) };
        let graph = fromFile ? kept : base;
        rounds.forEach((round, at) => {
          const entries = new Map<string, ChangeEntry>();
          for (const edit of round) {
            const entry = edit(facts);
            entries.set(entry.subject, { ...entry, before: entries.get(entry.subject)?.before ?? entry.before });
          }
          const revision = revisedGraph(graph, at + 2, [...entries.values()], AT);
          if (revision === null) throw new Error('not revised');
          graph = atOnce(revision.made);
        });
        expectSameGraph(graph, built(rounds.length + 1, facts), 400);
      },
    ),
    { numRuns: 6 },
  );
});

test('the source of edits comes to a graph with the first claim of an editor', () => {
  const facts = { nodes: new Map(nodes), links: new Map(links) };
  const { properties } = [...nodes.values()].find(({ kind }) => kind === 'Source')!;
  const { readings: _, alignment: __, iscoSoc: ___, quiz: ____, ...shown } = properties as SourceProperties;
  const source = nodeFact('Source', 'edits', EDITS_SOURCE, { ...shown, name: 'Edits', precedence: 0 });
  const [from, to] = idsOf('Role') as [string, string];
  const link = linkFact('REQUIRES', from, idsOf('Skill')[0]!, EDITS_SOURCE, { importance: 5, evidence: 'EDITORIAL' });
  const move = { move: 'LATERAL', typicalYears: 2, confidence: 0.5, evidence: 'EDITORIAL' } as const;
  facts.nodes.set(source.id, source);
  const first = [
    { subject: source.id, nodes: [source.id], before: null, after: source },
    putLink(link)(facts),
    putLink(linkFact('PROGRESSES_TO', from, to, EDITS_SOURCE, move))(facts),
  ];
  const base = built(1);
  const bases = [base, decodedGraph(atOnce(encodedGraph(base, {}))).graph];
  for (const graph of bases) {
    const { made, claims } = revisedGraph(graph, 2, first, AT)!;
    const revised = atOnce(made);
    expectSameGraph(revised, built(2, facts), 400);
    expect([...claims!.sources]).toEqual([EDITS_SOURCE]);
    const after = { nodes: facts.nodes, links: new Map(facts.links) };
    const next = revisedGraph(
      revised,
      3,
      [putLink({ ...link, properties: { ...link.properties, level: 6 } })(after)],
      AT,
    )!;
    expectSameGraph(atOnce(next.made), built(3, after), 400);
  }
  const known = { ...source, properties: { ...source.properties, readings: ['a'] } } as NodeFact;
  expect(revisedGraph(base, 2, [{ ...first[0]!, after: known }], AT)).toBeNull();
});

test.each([
  [
    'a new node',
    (id: string) => ({ subject: 'role:new', nodes: [], before: null, after: { ...nodes.get(id)!, id: 'role:new' } }),
  ],
  ['a node that goes', (id: string) => ({ subject: id, nodes: [id], before: nodes.get(id)!, after: null })],
  [
    'a link of another kind',
    () => {
      const link = [...links.values()].find(({ kind }) => kind === 'PAYS')!;
      return { subject: link.key, nodes: [], before: link, after: null };
    },
  ],
])('%s calls for building anew', (_, entry) => {
  expect(revisedGraph(built(1), 2, [entry('role:data-analyst') as ChangeEntry], AT)).toBeNull();
});

test('a change of words alone is told from others', () => {
  const of = (properties: object) => {
    const facts = { nodes: new Map(nodes), links: new Map(links) };
    const { claims } = revisedGraph(built(1), 2, [changeNode('role:data-analyst', properties)(facts)], AT)!;
    return claims !== null && claims.requires.size + claims.progressesTo.size === 0;
  };
  expect(of({ outlook: 'New.', responsibilities: [], edited: true })).toBe(true);
  expect(of({ outlook: 'New.', title: 'New' })).toBe(false);
  expect(of({ jobZone: 1 })).toBe(false);
});
