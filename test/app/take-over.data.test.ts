/** What is taken over from the graph before an edit, against what is worked out anew. */

import { jobTableOf } from '../../src/advice';
import { takeOver } from '../../src/app/live/take-over';
import {
  type ChangeEntry,
  EDITS_SOURCE,
  type LinkFact,
  linkFact,
  type NodeFact,
  nodeFact,
  randomNumbers,
} from '../../src/domain';
import {
  atOnce,
  type CareerGraph,
  type CompanyNode,
  type CompetencyNode,
  type RoleNode,
  revisedGraph,
} from '../../src/graph';
import { stepLikelihoods } from '../../src/moves';
import { isJoined } from '../../src/network';
import { describeOnPublicData } from '../describe-when';
import { keptOnetGraph } from '../kept/graphs';
import { workedOut } from './worked-out';

const EDITORS = 'source:onet';
const AT = '2026-05-01T00:00:00.000Z';

const put = (link: LinkFact, before: LinkFact | null = null): ChangeEntry => ({
  subject: link.key,
  nodes: [link.from, link.to],
  before,
  after: link,
});
const gone = (link: LinkFact): ChangeEntry => ({ ...put(link, link), after: null });

/** The claims of a row of a table. */
function claimsOf<L>(
  { head, claims }: { readonly head: Int32Array; claims(place: number): readonly L[] },
  row: number,
): readonly L[] {
  const places = Array.from({ length: head[row + 1]! - head[row]! }, (_, at) => head[row]! + at);
  return places.flatMap((place) => claims(place));
}

describeOnPublicData('onet-29.3', 'what is taken over', (directory) => {
  let base: CareerGraph;
  /** A source other than O*NET's. */
  let own: string;
  beforeAll(async () => {
    base = await keptOnetGraph(directory);
    own = base.sources.find(({ id }) => id !== EDITORS)!.id;
    workedOut(base);
  });

  const roleOf = (title: string) => base.roles.find((role) => role.title === title)!;
  const progression = (from: string, to: string, source: string, confidence = 0.9) =>
    linkFact('PROGRESSES_TO', roleOf(from).id, roleOf(to).id, source, {
      move: 'LATERAL',
      typicalYears: 2,
      confidence,
      evidence: 'EDITORIAL',
    });
  const requirement = (role: string, competency: number, source: string) =>
    linkFact('REQUIRES', roleOf(role).id, base.competencies[competency]!.id, source, {
      importance: 4.5,
      level: 5,
      evidence: 'EDITORIAL',
    });
  const outlook = (title: string): ChangeEntry => words(roleOf(title), { outlook: 'After.' });
  /** A node with other words. */
  const words = (node: RoleNode | CompetencyNode | CompanyNode, after: object): ChangeEntry => {
    const { id, kind, source } = node;
    // Nodes of a kept graph are read when they are asked.
    const names = Object.keys(Object.getOwnPropertyDescriptors(Object.getPrototypeOf(node) as object));
    const properties = Object.fromEntries(
      [...Object.keys(node), ...names]
        .filter((name) => !['constructor', 'id', 'index', 'kind', 'source'].includes(name))
        .map((name) => [name, node[name as keyof typeof node]]),
    );
    const fact = { kind, id, source: base.sources[source]!.id, properties };
    const changed = { ...fact, properties: { ...fact.properties, ...after } };
    return { subject: id, nodes: [id], before: fact as unknown as NodeFact, after: changed as unknown as NodeFact };
  };

  /** What our editors state of a rating. In this graph some technologies are two nodes, so the role has none of these. */
  const edited = (): ChangeEntry => {
    const { head, competency } = base.requirements;
    const needs = ({ index }: RoleNode) => competency.subarray(head[index], head[index + 1]);
    const isOne = (number: number) => base.find(base.competencies[number]!.id)!.index === number;
    const role = base.roles.find(
      (each) => each.scheme === 'ONET' && needs(each).length > 0 && needs(each).every(isOne),
    )!;
    return put(requirement(role.title, needs(role)[0]!, EDITS_SOURCE));
  };

  const editsSource = (): ChangeEntry => {
    const said = {
      name: 'Edits',
      publisher: 'Us',
      licence: 'MIT',
      attribution: 'Us',
      release: '1',
      asOf: '2026-01-01',
    };
    const source = nodeFact('Source', 'edits', EDITS_SOURCE, { ...said, precedence: 0 });
    return { subject: EDITS_SOURCE, nodes: [EDITS_SOURCE], before: null, after: source };
  };

  /** One of each kind that only shows. */
  const shown = (): readonly ChangeEntry[] => [
    outlook('Data Analyst'),
    words(roleOf('UX Designer'), { summary: 'Draws what others click.' }),
    words(roleOf('Actuaries'), { responsibilities: ['Reckon risks.'] }),
    words(base.competencies[5]!, { description: 'What it is.' }),
    words(base.companies[0]!, { name: 'Another name' }),
  ];

  test('is all there is of a graph that differs in words that only show', () => {
    const { graph, claims } = revised(base, 2, shown());
    expect(takeOver(base, graph, { claims, roles: null }, true)).toBe(true);
    expect(jobTableOf(graph)).toBe(jobTableOf(base));
    expect(stepLikelihoods(graph)).toBe(stepLikelihoods(base));
    expect(workedOut(graph)).toEqual(workedOut(revised(base, 2, shown()).graph));
  });

  test('is worked out once for a claim and for words that came meanwhile', () => {
    const claim = revised(base, 2, [put(progression('Data Analyst', 'UX Designer', own))]);
    takeOver(base, claim.graph, { claims: claim.claims, roles: null }, true);
    const { graph, claims } = revised(claim.graph, 3, [outlook('Data Analyst')]);
    expect(takeOver(claim.graph, graph, { claims, roles: null }, false)).toBe(false);
    expect(jobTableOf(graph)).not.toBe(jobTableOf(base));
    expect(jobTableOf(graph)).toBe(jobTableOf(claim.graph));
  });

  test.each<[string, () => ChangeEntry]>([
    ['the summary of a role of O*NET', () => words(roleOf('Actuaries'), { summary: 'Reckons risks.' })],
    ['the hours of a skill', () => words(base.competencies[5]!, { learningHours: 7 })],
    ['the rung of a role', () => words(roleOf('Data Analyst'), { seniority: 'SENIOR' })],
  ])('%s calls for all of it', (_what, entry) => {
    const { graph, claims } = revised(base, 2, [entry()]);
    expect(claims).toBeNull();
    expect(takeOver(base, graph, { claims, roles: null }, true)).toBe(false);
  });

  const EDITS: readonly [string, () => readonly ChangeEntry[], boolean][] = [
    ['words', () => [outlook('Data Analyst')], true],
    ['a progression between our roles', () => [put(progression('Data Analyst', 'UX Designer', own))], false],
    ['a progression from a role of O*NET', () => [put(progression('Actuaries', 'Data Analyst', own))], false],
    ['a need of one of our roles', () => [put(requirement('Data Analyst', 5, own))], false],
    ['a need that our editors state of a role of O*NET', () => [editsSource(), edited()], false],
    [
      'what the model looks at',
      () => [put(requirement('Actuaries', 5, own)), put(progression('Actuaries', 'Cooks, Fast Food', 'source:onet'))],
      false,
    ],
  ];

  function revised(graph: CareerGraph, revision: number, entries: readonly ChangeEntry[]) {
    const made = revisedGraph(graph, revision, entries, AT)!;
    return { graph: atOnce(made.made), claims: made.claims };
  }

  /** The others are part of the test after this one: working all out anew takes seconds. */
  const ALONE = [
    'a progression between our roles',
    'a need of one of our roles',
    'a need that our editors state of a role of O*NET',
  ];

  test.each(EDITS.filter(([what]) => ALONE.includes(what)))(
    'of a graph that differs in %s is as worked out anew',
    (_what, entries, isReady) => {
      const { graph, claims } = revised(base, 2, entries());
      expect(takeOver(base, graph, { claims, roles: null }, true)).toBe(isReady);
      expect(workedOut(graph)).toEqual(workedOut(revised(base, 2, entries()).graph));
    },
  );

  test('no likelihood changes with what our editors state of a role of O*NET', () => {
    const { graph } = revised(base, 2, [editsSource(), edited()]);
    expect(base.requirements.level).not.toEqual(graph.requirements.level);
    expect(stepLikelihoods(graph)).toEqual(stepLikelihoods(base));
  });

  test('also over several edits, while the work of the graphs between is not done', () => {
    let [led, plain] = [base, base];
    EDITS.forEach(([, entries], at) => {
      const { graph, claims } = revised(led, at + 2, entries());
      takeOver(led, graph, { claims, roles: null }, at === 0);
      led = graph;
      plain = revised(plain, at + 2, entries()).graph;
    });
    expect(workedOut(led)).toEqual(workedOut(plain));
  });

  test('over random edits of our roles, some of which take others back', () => {
    const random = randomNumbers(29);
    const pick = <T>(all: readonly T[]) => all[Math.floor(random() * all.length)]!;
    const [ours, onet] = ['ATLAS', 'ONET'].map((scheme) => base.roles.filter((role) => role.scheme === scheme));
    const stated = <L extends LinkFact>(link: L, known: readonly L[]) =>
      put(link, known.find(({ key }) => key === link.key) ?? null);
    const edits = [
      (graph: CareerGraph) => {
        const role = pick(ours!);
        const known = claimsOf(graph.requirements, role.index);
        const to = random() < 0.5 && known.length > 0 ? pick(known).to : pick(graph.competencies).id;
        const said = { importance: 1 + 4 * random(), level: 7 * random(), evidence: 'EDITORIAL' } as const;
        return stated(linkFact('REQUIRES', role.id, to, own, said), known);
      },
      (graph: CareerGraph) => gone(pick(claimsOf(graph.requirements, pick(ours!.slice(0, 40)).index))),
      (graph: CareerGraph) => {
        const [from, to] = random() < 0.7 ? [pick(ours!), pick(onet!)] : [pick(onet!), pick(ours!)];
        const said = { move: 'LATERAL', typicalYears: 5 * random(), confidence: random() } as const;
        const evidence = pick(['EDITORIAL', 'OBSERVED'] as const);
        const link = linkFact('PROGRESSES_TO', from.id, to.id, own, { ...said, evidence });
        return stated(link, claimsOf(graph.progressions, from.index));
      },
      (graph: CareerGraph) => {
        const leaving = ours!.filter(({ index }) => claimsOf(graph.progressions, index).length > 0);
        return gone(pick(claimsOf(graph.progressions, pick(leaving).index)));
      },
    ];
    let [led, plain] = [base, base];
    for (let round = 0; round < 8; round++) {
      const entry = edits[round % edits.length]!(led);
      const { graph, claims } = revised(led, round + 2, [entry]);
      const isDone = round % 3 !== 1;
      takeOver(led, graph, { claims, roles: null }, isDone);
      led = graph;
      plain = revised(plain, round + 2, [entry]).graph;
      if (isDone) workedOut(led);
    }
    expect(isJoined(jobTableOf(led))).toBe(true);
    expect(workedOut(led)).toEqual(workedOut(plain));
  });

  test('a name calls for all of it', () => {
    const entry = outlook('Data Analyst');
    const after = { ...entry.after!, properties: { ...entry.after!.properties, alternateTitles: ['Number person'] } };
    const { graph, claims } = revised(base, 2, [{ ...entry, after: after as unknown as NodeFact }]);
    expect(claims).toBeNull();
    expect(takeOver(base, graph, { claims, roles: null }, true)).toBe(false);
  });
});
