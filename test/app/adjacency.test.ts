import { setTimeout as wait } from 'node:timers/promises';
import { nearestOfAll, skillMatrix } from '../../src/adjacency';
import type { Adjacency } from '../../src/adjacency/neighbours';
import { type CareerGraph, inTurns } from '../../src/graph';
import { type NeedsRole, needsGraph, numberOf } from '../adjacency/needs-graph';
import { adjacentCompetencies, outcome, strongestAdjacency } from '../asked';

/** 300 roles, each with 40 of 900 competencies: roles of one field have most of them in common. */
const ROLES: readonly NeedsRole[] = Array.from({ length: 300 }, (_, role) => ({
  discipline: role % 2 === 0 ? 'even' : 'odd',
  needs: Object.fromEntries(
    Array.from({ length: 40 }, (_, n) => [
      `c${String(((role % 15) * 60 + ((role * n) % 59)) % 900).padStart(3, '0')}`,
      4,
    ]),
  ),
}));

describe('adjacency as the faces ask for it', () => {
  let graph: CareerGraph;
  beforeAll(() => {
    graph = needsGraph(ROLES);
  });
  const node = (name: string) => graph.competencies[numberOf(graph, name)]!;
  const answered = (answer: ReturnType<typeof adjacentCompetencies>): Adjacency => {
    if ('ref' in answer) throw new Error(`unknown ${answer.ref}`);
    return answer;
  };

  test('says whose roles were counted, and counts them', () => {
    const answer = answered(adjacentCompetencies(graph, node('c000'), {}));
    expect(answer).toMatchObject({ measure: 'PROXIMITY', schemes: ['ATLAS'], importance: 3 });
    expect(answer.pairs.length).toBeGreaterThan(5);
    expect(answer.pairs.every((pair) => pair.roles === 300 && pair.both >= 3 && pair.x === node('c000').index)).toBe(
      true,
    );
  });

  test('counts the roles of a discipline only, if one is named', () => {
    const { pairs } = answered(adjacentCompetencies(graph, node('c000'), { discipline: 'even', minSupport: 1 }));
    expect(pairs[0]?.roles).toBe(150);
  });

  test('keeps to a kind', () => {
    expect(answered(adjacentCompetencies(graph, node('c000'), { kind: 'Skill' })).pairs).toEqual([]);
    expect(answered(adjacentCompetencies(graph, node('c000'), { kind: 'Technology' })).pairs).not.toEqual([]);
  });

  test.each([
    [{ minSupport: 0 }, 'minSupport is 0; it must be a whole number from 1 to 10,000.'],
    [{ minSupport: 2.5 }, 'minSupport is 2.5'],
    [{ minLift: -1 }, 'minLift is -1; it must be a number from 0 to 1,000.'],
    [{ minLift: Number.NaN }, 'minLift is NaN'],
    [{ schemes: [] }, 'schemes is empty'],
    [{ discipline: '' }, 'discipline is empty'],
  ])('says what is wrong with %j', (input, message) => {
    expect(() => adjacentCompetencies(graph, node('c000'), input)).toThrow(message);
    expect(() => strongestAdjacency(graph, input)).toThrow(`input.${message.split(' ')[0]}`);
  });

  test('names what it does not know, with the path of the argument', () => {
    expect(outcome(() => adjacentCompetencies(graph, node('c000'), { discipline: 'nothing' }))).toMatchObject({
      ref: 'nothing',
      argument: 'discipline',
    });
    expect(outcome(() => strongestAdjacency(graph, { competencies: ['c000', 'nothing'] }))).toMatchObject({
      ref: 'nothing',
      argument: 'input.competencies',
    });
    expect(() => strongestAdjacency(graph, { competencies: Array(51).fill('c000') })).toThrow('at most 50');
  });

  test('searches once for equal questions of one graph', async () => {
    const first = await strongestAdjacency(graph, { measure: 'COSINE' });
    expect(await strongestAdjacency(graph, { measure: 'COSINE', minSupport: 3 })).toBe(first);
    expect(await strongestAdjacency(graph, { measure: 'JACCARD' })).not.toBe(first);
    expect(await strongestAdjacency(needsGraph(ROLES), { measure: 'COSINE' })).not.toBe(first);
  });

  test('lists pairs of the competencies that are named, strongest first', async () => {
    const answer = await strongestAdjacency(graph, { competencies: ['c000', 'c001'] });
    const { pairs } = answered(answer);
    const named = [node('c000').index, node('c001').index];
    expect(pairs.length).toBeGreaterThan(5);
    expect(pairs.every(({ x, y }) => named.includes(x) || named.includes(y))).toBe(true);
    const scores = pairs.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });
});

describe('a process in slices', () => {
  test('ends with what it ends with at once, and lets others have their turn', async () => {
    let turns = 0;
    // It goes on until others have had theirs, or for half a minute: at once there would be none.
    const steps = function* (): Generator<void, string> {
      const end = performance.now() + 30_000;
      while (turns < 5 && performance.now() < end) yield;
      return 'done';
    };
    const timer = setInterval(() => turns++, 1);
    expect(await inTurns(steps())).toBe('done');
    clearInterval(timer);
    expect(turns).toBeGreaterThanOrEqual(5);
  });

  test('gives all neighbours in steps of one competency each', async () => {
    const matrix = skillMatrix(needsGraph(ROLES.slice(0, 30)));
    let steps = 0;
    const counted = (function* () {
      const inner = nearestOfAll(matrix);
      for (;;) {
        const step = inner.next();
        if (step.done === true) return step.value;
        steps++;
        yield;
      }
    })();
    await Promise.all([inTurns(counted), wait(1)]);
    expect(steps).toBe(matrix.competencies.length);
  });
});
