import { correctionOf, type Scheme } from '../../src/domain';
import { type CareerGraph, gatheredBy, type RoleNode } from '../../src/graph';
import { readSeeds } from '../../src/importers';
import { likelihoodsFrom } from '../../src/moves';
import { jobOf, moveGrounds, noReadingReason, readingsOf, readingTable, representativeOf } from '../../src/network';
import { asking } from '../asked';
import { describeOnPublicData } from '../describe-when';
import { Imported } from '../imported';
import { SEEDS } from '../kept/facts';
import { keptImportedGraph } from '../kept/graphs';
import { readingPairs } from './reading-pairs';

const PAIRS = readingPairs();
const pairsOf = (list: string) => PAIRS.get(list)!;

/** Kept-out pairs that the rule may miss. It missed 5 of 72 when it was first run on them. */
const HELD_MISSES = 5;

describeOnPublicData('.', 'readings of all sources', (directory) => {
  let graph: CareerGraph;
  let numbers: ReadonlyMap<string, number>;
  beforeAll(async () => {
    graph = await keptImportedGraph(directory, ['onet', 'esco', 'crosswalks']);
    numbers = new Map(graph.roles.map(({ scheme, title, index }) => [`${scheme} ${title}`, index]));
  });

  const numberOf = (scheme: Scheme, title: string): number => {
    const found = numbers.get(`${scheme} ${title}`);
    if (found === undefined) throw new Error(`No role of ${scheme} has the title "${title}".`);
    return found;
  };
  const areReadings = (a: number, b: number) => readingsOf(graph, a).some(({ role }) => role === b);
  /** The pairs of a list that are readings, or that are not. */
  const pairsThat = (list: string, [a, b]: readonly [Scheme, Scheme], are: boolean) =>
    pairsOf(list)
      .filter(([one, other]) => areReadings(numberOf(a, one), numberOf(b, other)) === are)
      .map((pair) => pair.join(' = '));

  test.each([
    ['ESCO and O*NET', 'MUST_ESCO_ONET', ['ESCO', 'ONET']],
    ['ours and ESCO', 'MUST_OURS_ESCO', ['ATLAS', 'ESCO']],
    ['ours and O*NET', 'MUST_OURS_ONET', ['ATLAS', 'ONET']],
  ] as const)('all pairs of %s that must be readings are', (_, list, schemes) => {
    expect(pairsThat(list, schemes, false)).toEqual([]);
  });

  test.each([
    ['ESCO and O*NET', 'NOT_ESCO_ONET', ['ESCO', 'ONET']],
    ['ours and O*NET', 'NOT_OURS_ONET', ['ATLAS', 'ONET']],
    ['ours and ESCO', 'NOT_OURS_ESCO', ['ATLAS', 'ESCO']],
  ] as const)('no pair of %s that must not be readings is one', (_, list, schemes) => {
    expect(pairsThat(list, schemes, true)).toEqual([]);
  });

  test('at least 150 pairs must be readings and 100 must not', () => {
    expect(['MUST_ESCO_ONET', 'MUST_OURS_ESCO', 'MUST_OURS_ONET'].flatMap(pairsOf).length).toBeGreaterThanOrEqual(150);
    expect(['NOT_ESCO_ONET', 'NOT_OURS_ONET', 'NOT_OURS_ESCO'].flatMap(pairsOf).length).toBeGreaterThanOrEqual(100);
  });

  test('of the pairs that were kept out nearly all are as they must be, without a correction', () => {
    const missing = pairsThat('HELD_MUST', ['ESCO', 'ONET'], false);
    expect(missing.length).toBeLessThanOrEqual(HELD_MISSES);
    expect(pairsThat('HELD_NOT', ['ESCO', 'ONET'], true)).toEqual([]);
    const corrected = new Set(
      graph.sources.flatMap(({ readings = [] }) => readings.map((text) => correctionOf(text).role)),
    );
    const kept = [...pairsOf('HELD_MUST'), ...pairsOf('HELD_NOT')].map(([esco]) => `esco:${esco}`);
    expect(kept.filter((role) => corrected.has(role))).toEqual([]);
  });

  test('every role of ESCO has a reading in O*NET or says why not', () => {
    const esco = graph.roles.filter(({ scheme }) => scheme === 'ESCO');
    const inOnet = ({ index }: { index: number }) =>
      readingsOf(graph, index).some(({ role }) => graph.roles[role]!.scheme === 'ONET');
    expect(esco).toHaveLength(3039);
    const wrong = esco.filter((role) => {
      const reason = noReadingReason(graph, role.index);
      const isSaid = reason === null || /^O\*NET has no occupation for this work: .{20,}\.$/.test(reason);
      return inOnet(role) !== (reason === null) || !isSaid;
    });
    expect(wrong.map(({ title }) => title)).toEqual([]);
    expect(esco.filter(inOnet).length).toBeGreaterThan(2750);
  });

  test('a reading is one both ways, with the inverse relation and the same reason', () => {
    const inverse = {
      exactMatch: 'exactMatch',
      closeMatch: 'closeMatch',
      broadMatch: 'narrowMatch',
      narrowMatch: 'broadMatch',
    };
    const wrong = graph.roles.flatMap(({ index, scheme, title }) =>
      readingsOf(graph, index).flatMap(({ role, relation, because, source }) => {
        const back = readingsOf(graph, role).find((each) => each.role === index);
        const isRight =
          back?.relation === inverse[relation] &&
          back.because === because &&
          back.source === source &&
          graph.roles[role]!.scheme !== scheme &&
          /^[A-Z“].*\.$/.test(because);
        return isRight ? [] : [`${title} / ${graph.roles[role]!.title}: ${because}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('a job has one O*NET role and one of ours at most, and one of its own stands for it', () => {
    for (const [job, roles] of gatheredBy(graph.roles, ({ index }) => jobOf(graph, index))) {
      const count = (scheme: Scheme) => roles.filter((role) => role.scheme === scheme).length;
      expect([job, count('ONET') <= 1, count('ATLAS') <= 1]).toEqual([job, true, true]);
      const standing = representativeOf(graph, roles[0]!.index);
      expect(roles).toContain(standing);
      const first = (['ATLAS', 'ONET', 'ESCO'] as const).find((scheme) => count(scheme) > 0);
      expect(standing.scheme).toBe(first);
    }
  });

  test('accountant has our pay and companies, O*NET’s wages and ESCO’s skills', () => {
    const accountant = numberOf('ESCO', 'accountant');
    expect(representativeOf(graph, accountant).title).toBe('Staff Accountant');
    expect(readingsOf(graph, accountant).map(({ role, relation }) => [relation, graph.roles[role]!.title])).toEqual([
      ['closeMatch', 'Staff Accountant'],
      ['broadMatch', 'Accountants and Auditors'],
    ]);
  });

  describe('next moves of a role that the model of moves does not know', () => {
    const movesOf = (title: string, allowStepDown = true) =>
      asking(graph).nextMoves(graph.roles[numberOf('ESCO', title)]!, { orderBy: 'LIKELIHOOD', allowStepDown });

    test('are those of its closest reading: likeliest first, each job once, never its own', () => {
      for (const title of ['accountant', 'blacksmith', 'nurse responsible for general care', 'marine electrician']) {
        const own = jobOf(graph, numberOf('ESCO', title));
        const judged = movesOf(title).filter(({ isJudged }) => isJudged);
        expect(judged.length).toBeGreaterThan(1000);
        const jobs = movesOf(title).map(({ to }) => jobOf(graph, to));
        expect(new Set(jobs).size).toBe(jobs.length);
        expect(jobs).not.toContain(own);
        const likelihoods = judged.map(({ likelihood }) => likelihood!);
        expect(likelihoods).toEqual([...likelihoods].sort((a, b) => b - a));
        expect(likelihoods.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 9);
      }
    });

    test('say through which reading, and why; what a wider role pays is not said of a kind of it', () => {
      const [accountant] = movesOf('accountant');
      expect(graph.roles[accountant!.through!]!.title).toBe('Staff Accountant');
      expect(graph.roles[accountant!.to]!.title).toBe('Senior Accountant');
      expect(accountant!.payChangeUsd).toBeGreaterThan(0);
      expect(moveGrounds(graph, accountant!)!.note).toMatch(
        /^Modelled for Staff Accountant, which is the same work\. /,
      );
      const electrician = movesOf('marine electrician');
      expect(moveGrounds(graph, electrician[0]!)!.note).toMatch(/^Modelled for Electrician, of which it is a kind\. /);
      expect(electrician.every(({ payChangeUsd }) => payChangeUsd === null)).toBe(true);
      for (const move of electrician.slice(0, 50)) expect(moveGrounds(graph, move)!.reasons).not.toEqual([]);
      expect(movesOf('accountant', false).some(({ stepDown }) => stepDown)).toBe(false);
    });

    test('stand beside the progressions that a source names', () => {
      const moves = movesOf('nurse responsible for general care');
      const { head } = graph.progressions;
      const nurse = numberOf('ESCO', 'nurse responsible for general care');
      const named = moves.filter(({ progression: p }) => p !== null && p >= head[nurse]! && p < head[nurse + 1]!);
      expect(named.length).toBeGreaterThan(0);
      for (const { through } of named) expect(through).not.toBe(nurse);
    });

    test('are ten or more for nine of ten roles of ESCO, and for all of ours', () => {
      const lendable = (role: RoleNode) =>
        likelihoodsFrom(graph, role) !== null ||
        readingsOf(graph, role.index).some(({ role: other }) => likelihoodsFrom(graph, graph.roles[other]!) !== null);
      const share = (scheme: Scheme) => {
        const roles = graph.roles.filter((role, at) => role.scheme === scheme && at % 10 === 0);
        return roles.filter(lendable).length / roles.length;
      };
      expect(share('ESCO')).toBeGreaterThan(0.9);
      expect(share('ATLAS')).toBe(1);
    });
  });

  test('the steps of a ladder stay different jobs', () => {
    const titles = ['Junior Back-End Developer', 'Back-End Developer', 'Senior Back-End Developer'];
    expect(new Set(titles.map((title) => jobOf(graph, numberOf('ATLAS', title)))).size).toBe(3);
  });

  test('every correction names roles that there are', async () => {
    const [editors] = (await readSeeds(SEEDS)).filter(({ source }) => source.properties.readings !== undefined);
    const esco = new Set(graph.roles.flatMap(({ scheme, title }) => (scheme === 'ESCO' ? [title.toLowerCase()] : [])));
    const isThere = (ref: string) =>
      ref.startsWith('esco:') ? esco.has(ref.slice('esco:'.length).toLowerCase()) : graph.find(ref) !== null;
    const refs = editors!.source.properties.readings!.map(correctionOf).flatMap(({ role, other }) => [role, other]);
    expect(refs.length).toBeGreaterThan(100);
    expect(refs.filter((ref) => !isThere(ref))).toEqual([]);
  });

  test('without a source its readings are gone, and the others stay', async () => {
    const seeded = (await new Imported().withSeeds()).graph();
    expect(readingTable(seeded).role).toHaveLength(0);
  });
});
