/** What is taken over after roles came or went, against what is worked out anew of the same graph. */
import { jobTableOf } from '../../src/advice';
import { shareWork, takeOver } from '../../src/app/live/take-over';
import {
  type ChangeEntry,
  type LinkFact,
  linkFact,
  type NodeFactOf,
  nodeFact,
  type RoleProperties,
  randomNumbers,
} from '../../src/domain';
import {
  atOnce,
  type CareerGraph,
  decodedGraph,
  encodedGraph,
  inSteps,
  type RoleNode,
  revisedGraph,
} from '../../src/graph';
import { stepLikelihoods } from '../../src/moves';
import { matchedParts } from '../../src/moves/matched-shares';
import { isJoined, readingTable } from '../../src/network';
import { describeOnPublicData } from '../describe-when';
import { AT } from '../graph/entries';
import { keptImportedGraph } from '../kept/graphs';
import { workedOut } from './worked-out';

describeOnPublicData('.', 'what is taken over after roles came or went', (directory) => {
  let base: CareerGraph;
  let source: string;
  beforeAll(async () => {
    base = await keptImportedGraph(directory, ['onet', 'esco', 'crosswalks']);
    const ours = base.roles.find(({ scheme }) => scheme === 'ATLAS')!;
    source = base.sources[ours.source]!.id;
    workedOut(base);
  });

  const come = (slug: string, given: Partial<RoleProperties>): ChangeEntry => {
    const bare = { title: slug, alternateTitles: [], summary: slug, interests: [], responsibilities: [], matches: [] };
    const after = nodeFact('Role', slug, source, { ...bare, scheme: 'ATLAS', ...given });
    return { subject: after.id, nodes: [after.id], before: null, after };
  };
  const claim = (link: LinkFact, before: LinkFact | null = null): ChangeEntry => ({
    subject: link.key,
    nodes: [link.from, link.to],
    before,
    after: link,
  });
  const titled = (entry: ChangeEntry, alternateTitles: readonly string[]): ChangeEntry => {
    const fact = entry.after as NodeFactOf<'Role'>;
    return { ...entry, before: fact, after: { ...fact, properties: { ...fact.properties, alternateTitles } } };
  };
  const gone = (entry: ChangeEntry): ChangeEntry => ({ ...entry, before: entry.after, after: null });
  const need = (role: string, competency: string) =>
    claim(linkFact('REQUIRES', role, competency, source, { importance: 4, level: 5, evidence: 'EDITORIAL' }));
  const move = (from: string, to: string) =>
    claim(
      linkFact('PROGRESSES_TO', from, to, source, {
        move: 'LATERAL',
        typicalYears: 2,
        confidence: 0.7,
        evidence: 'EDITORIAL',
      }),
    );

  /** The graph after some entries. @param follow - whether work is taken over */
  function after(graph: CareerGraph, entries: readonly ChangeEntry[], isPrepared: boolean, follow = true): CareerGraph {
    return inSteps(entries).reduce((before, step) => {
      const revision = revisedGraph(before, graph.revision + 1, step, AT)!;
      const next = atOnce(revision.made);
      if (follow) takeOver(before, next, revision, isPrepared);
      return next;
    }, graph);
  }

  const titleOf = (scheme: string, at: number) => base.roles.filter((role) => role.scheme === scheme)[at]!.title;

  /** Each with what must be as it was. */
  const KINDS: readonly [string, () => readonly ChangeEntry[]][] = [
    ['that nobody else has', () => [come('bench-keeper', { title: 'Bench keeper', seniority: 'MID' })]],
    ['with the title of one of O*NET', () => [come('copy-of-onet', { title: titleOf('ONET', 7) })]],
    [
      'with the title of one of ESCO, and a door that names another',
      () => [
        come('copy-of-esco', {
          title: titleOf('ESCO', 11),
          doors: base.roles.find(({ doors = [] }) => doors.some((door) => door.includes('experienceIn')))!.doors!,
        }),
      ],
    ],
  ];

  test('is what was there, if nothing but numbers changed', () => {
    const graph = after(base, KINDS[0]![1](), true);
    expect(stepLikelihoods(graph)).toBe(stepLikelihoods(base));
    expect(jobTableOf(graph).likelihood).toBe(jobTableOf(base).likelihood);
    expect(readingTable(graph).head).toHaveLength(readingTable(base).head.length + 1);
    const again = after(graph, [titled(KINDS[0]![1]()[0]!, ['Bench warmer'])], true);
    expect(jobTableOf(again).likelihood).toBe(jobTableOf(base).likelihood);
  });

  test('is at hand for a graph that is read back from what was kept', () => {
    const back = decodedGraph(atOnce(encodedGraph(base))).graph;
    shareWork(back, base);
    const ours = base.roles.find((role) => matchedParts(base, role) !== null)!;
    expect(matchedParts(back, back.roles[ours.index]!)).toBe(matchedParts(base, ours));
  });

  test('is as worked out anew, also for roles that others are read as, over edits of claims, and as roles go', () => {
    const random = randomNumbers(31);
    const pick = <T>(all: readonly T[]) => all[Math.floor(random() * all.length)]!;
    const ours = base.roles.filter(({ scheme }) => scheme === 'ATLAS');
    const skills = base.competencies.filter(({ scheme }) => scheme === 'ATLAS');
    const roles = KINDS.map(([, entries]) => entries()[0]!);
    const first = roles[0]!;
    const anyRole = (): RoleNode => pick(ours);
    const needs = [need(first.subject, pick(skills).id), need(first.subject, pick(skills).id)];
    const moves = [move(anyRole().id, first.subject), move(first.subject, anyRole().id)];
    const edits: readonly (readonly ChangeEntry[])[] = [
      [first],
      needs,
      roles.slice(1),
      [titled(roles[1]!, ['Bench warmer']), titled(roles[2]!, [titleOf('ESCO', 100), titleOf('ONET', 50)])],
      [...moves, need(anyRole().id, pick(skills).id)],
      [come('zebra-keeper', {}), need('role:zebra-keeper', pick(skills).id), move('role:zebra-keeper', anyRole().id)],
      [gone(first), ...needs.map(gone), ...moves.map(gone)],
      [move(anyRole().id, anyRole().id)],
    ];
    let [led, plain] = [base, base];
    edits.forEach((entries, round) => {
      led = after(led, entries, round % 3 !== 1);
      plain = after(plain, entries, false, false);
      if (round % 3 !== 0) workedOut(led);
    });
    // A graph without a past.
    const anew = decodedGraph(atOnce(encodedGraph(plain))).graph;
    expect(workedOut(led)).toEqual(workedOut(anew));
    expect(isJoined(jobTableOf(led))).toBe(true);
  });
});
