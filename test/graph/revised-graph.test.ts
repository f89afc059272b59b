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
import { atOnce, buildCareerGraph, type CareerGraph, decodedGraph, encodedGraph, revisedGraph } from '../../src/graph';
import { seedFacts } from '../kept/facts';
import { AT, changeNode, type Facts, putLink, putRole, removeLinkAt, removeRole, revised } from './entries';
import { expectSameGraph } from './same-graph';

let nodes: Map<string, NodeFact>;
let links: Map<string, LinkFact>;
beforeAll(async () => {
  const contents = await seedFacts();
  nodes = new Map(contents.flatMap(({ source, nodes }) => [source, ...nodes]).map((node) => [node.id, node]));
  links = new Map(contents.flatMap((content) => content.links).map((link) => [link.key, link]));
  base = built(1);
});

/** The graph before all edits; no edit changes it. */
let base: CareerGraph;
const built = (revision: number, facts = { nodes, links }) =>
  buildCareerGraph({ revision, nodes: facts.nodes.values(), links: facts.links.values() }, AT);

const idsOf = (kind: string) =>
  [...nodes.values()]
    .filter((node) => node.kind === kind)
    .map(({ id }) => id)
    .sort();

/** Random edits of every sort that is handled. */
function edits(): fc.Arbitrary<(facts: Facts) => readonly ChangeEntry[]> {
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
  const slug = fc.constantFrom('aardvark-keeper', 'market-gardener', 'zoo-keeper');
  const known = fc.oneof(
    fc.tuple(roles!, role).map(([id, given]) => changeNode(id, given as Partial<RoleProperties>)),
    fc.tuple(fc.oneof(skills!, technologies!), competency).map(([id, given]) => changeNode(id, given)),
    fc.tuple(companies!, some({ name: text, summary: maybe(text) })).map(([id, given]) => changeNode(id, given)),
    requirement,
    progression,
    fc
      .tuple(fc.constantFrom('REQUIRES' as const, 'PROGRESSES_TO' as const), fc.nat())
      .map(([kind, place]) => removeLinkAt(kind, place)),
  );
  return fc.oneof(
    { weight: 3, arbitrary: known.map((edit) => (facts: Facts) => [edit(facts)]) },
    {
      weight: 2,
      arbitrary: fc
        .tuple(slug, role, fc.array(skills!, { maxLength: 2 }))
        .map(([slug, given, needs]) => putRole(slug, given, needs)),
    },
    { weight: 1, arbitrary: slug.map((each) => removeRole(`role:${each}`)) },
  );
}

test('a graph revised by random edits, one revision after the other, is the graph built anew', () => {
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
          for (const entry of round.flatMap((edit) => edit(facts))) {
            const known = entries.get(entry.subject);
            const before = known === undefined ? entry.before : known.before;
            if (before === null && entry.after === null) entries.delete(entry.subject);
            else entries.set(entry.subject, { ...entry, before });
          }
          const next = revised(graph, at + 2, [...entries.values()]);
          if (next === null) throw new Error('not revised');
          graph = next;
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

test('a new role and a role that goes move the numbers of all behind them', () => {
  const facts = { nodes: new Map(nodes), links: new Map(links) };
  const [skill] = idsOf('Skill') as [string];
  const bases = [base, decodedGraph(atOnce(encodedGraph(base, {}))).graph];
  for (const graph of bases) {
    const [now, then] = [{ ...facts, nodes: new Map(nodes), links: new Map(links) }, base.roles.length];
    const come = revised(graph, 2, putRole('aardvark-keeper', { discipline: idsOf('Discipline')[0] }, [skill])(now))!;
    expect(come.find('role:data-analyst')!.index).toBe(graph.find('role:data-analyst')!.index + 1);
    expectSameGraph(come, built(2, now), 400);
    const more = revised(come, 3, putRole('bee-keeper', { title: 'Keeper of bees' }, [])(now))!;
    expectSameGraph(decodedGraph(atOnce(encodedGraph(more, {}))).graph, built(3, now), 400);
    const gone = revised(more, 4, removeRole('role:aardvark-keeper')(now))!;
    expect(gone.roles.length).toBe(then + 1);
    expectSameGraph(gone, built(4, now), 400);
  }
});

test.each([
  [
    'a new role that matches another',
    (id: string) => ({ subject: 'role:new', nodes: [], before: null, after: { ...nodes.get(id)!, id: 'role:new' } }),
  ],
  [
    'a role that goes and matches others',
    (id: string) => ({ subject: id, nodes: [id], before: nodes.get(id)!, after: null }),
  ],
  [
    'a new skill',
    () => {
      const after = nodeFact('Skill', 'new', nodes.get('role:data-analyst')!.source, {
        name: 'New',
        alternateNames: [],
        scheme: 'ATLAS',
        skillKind: 'SKILL',
      });
      return { subject: after.id, nodes: [], before: null, after };
    },
  ],
  [
    'a link of another kind',
    () => {
      const link = [...links.values()].find(({ kind }) => kind === 'PAYS')!;
      return { subject: link.key, nodes: [], before: link, after: null };
    },
  ],
])('%s calls for building anew', (_, entry) => {
  expect(revisedGraph(base, 2, [entry('role:data-analyst') as ChangeEntry], AT)).toBeNull();
});

test('a change of words alone is told from others', () => {
  const of = (properties: object) => {
    const facts = { nodes: new Map(nodes), links: new Map(links) };
    const { claims } = revisedGraph(base, 2, [changeNode('role:data-analyst', properties)(facts)], AT)!;
    return claims !== null && claims.requires.size + claims.progressesTo.size === 0;
  };
  expect(of({ outlook: 'New.', responsibilities: [], edited: true })).toBe(true);
  expect(of({ outlook: 'New.', title: 'New' })).toBe(false);
  expect(of({ jobZone: 1 })).toBe(false);
});
