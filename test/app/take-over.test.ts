/** What is taken over from the graph before an edit, against what is worked out anew. */

import { createHash } from 'node:crypto';
import { transferTable } from '../../src/alignment';
import { takeOver } from '../../src/app/live/take-over';
import { type ChangeEntry, type LinkFact, linkFact, type NodeFact } from '../../src/domain';
import { atOnce, type CareerGraph, revisedGraph } from '../../src/graph';
import { stepLikelihoods } from '../../src/moves';
import { jobMovesOf, readingTable } from '../../src/network';
import { describeOnPublicData } from '../describe-when';
import { keptOnetGraph } from '../kept/graphs';

const EDITORS = 'source:onet';
const AT = '2026-05-01T00:00:00.000Z';

type Arrays = Readonly<Record<string, NodeJS.TypedArray>>;

/** What searches need, worked out or taken over: SHA-256 by array. */
function workedOut(graph: CareerGraph): Readonly<Record<string, string>> {
  const { head, source, target, reverseHead, reverse, kind, editorsYears, confidence, progression, isNamed } =
    jobMovesOf(graph);
  const moves = { head, source, target, reverseHead, reverse, kind, editorsYears, confidence, progression, isNamed };
  const parts: readonly [string, Arrays][] = [
    ['likelihoods', { all: stepLikelihoods(graph) }],
    ['readings', readingTable(graph) as unknown as Arrays],
    ['transfers', transferTable(graph) as unknown as Arrays],
    ['moves', moves],
  ];
  return Object.fromEntries(
    parts.flatMap(([name, arrays]) =>
      Object.entries(arrays).map(([field, array]) => [
        `${name}.${field}`,
        createHash('sha256').update(array).digest('hex'),
      ]),
    ),
  );
}

const put = (link: LinkFact, before: LinkFact | null = null): ChangeEntry => ({
  subject: link.key,
  nodes: [link.from, link.to],
  before,
  after: link,
});

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
  const outlook = (title: string): ChangeEntry => {
    const role = roleOf(title);
    const { id, kind, source } = role;
    // Nodes of a kept graph are read when they are asked.
    const names = Object.keys(Object.getOwnPropertyDescriptors(Object.getPrototypeOf(role) as object));
    const properties = Object.fromEntries(
      [...Object.keys(role), ...names]
        .filter((name) => !['constructor', 'id', 'index', 'kind', 'source'].includes(name))
        .map((name) => [name, role[name as keyof typeof role]]),
    );
    const fact = { kind, id, source: base.sources[source]!.id, properties };
    const after = { ...fact, properties: { ...fact.properties, outlook: 'After.' } };
    return { subject: id, nodes: [id], before: fact as unknown as NodeFact, after: after as unknown as NodeFact };
  };

  const EDITS: readonly [string, () => readonly ChangeEntry[], boolean][] = [
    ['words', () => [outlook('Data Analyst')], true],
    ['a progression between our roles', () => [put(progression('Data Analyst', 'UX Designer', own))], false],
    ['a progression from a role of O*NET', () => [put(progression('Actuaries', 'Data Analyst', own))], false],
    ['a need of one of our roles', () => [put(requirement('Data Analyst', 5, own))], false],
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
  const ALONE = ['words', 'a progression between our roles', 'a need of one of our roles'];

  test.each(EDITS.filter(([what]) => ALONE.includes(what)))(
    'of a graph that differs in %s is as worked out anew',
    (_what, entries, isReady) => {
      const { graph, claims } = revised(base, 2, entries());
      expect(takeOver(base, graph, { claims }, true)).toBe(isReady);
      expect(workedOut(graph)).toEqual(workedOut(revised(base, 2, entries()).graph));
    },
  );

  test('also over several edits, while the work of the graphs between is not done', () => {
    let [led, plain] = [base, base];
    EDITS.forEach(([, entries], at) => {
      const { graph, claims } = revised(led, at + 2, entries());
      takeOver(led, graph, { claims }, at === 0);
      led = graph;
      plain = revised(plain, at + 2, entries()).graph;
    });
    expect(workedOut(led)).toEqual(workedOut(plain));
  });

  test('a name calls for all of it', () => {
    const entry = outlook('Data Analyst');
    const after = { ...entry.after!, properties: { ...entry.after!.properties, alternateTitles: ['Number person'] } };
    const { graph, claims } = revised(base, 2, [{ ...entry, after: after as unknown as NodeFact }]);
    expect(claims).toBeNull();
    expect(takeOver(base, graph, { claims }, true)).toBe(false);
  });
});
