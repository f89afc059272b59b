import { answersOf, changedAnswers, changesByRole, effectReport } from '../../../src/app';
import type { Answers, PlainRoutes } from '../../../src/app/effect/answers';
import type { CareerGraph } from '../../../src/graph';
import { asking } from '../../asked';
import { keptSeedsGraph } from '../../kept/graphs';

/** One way, as a state answers it. */
function way(roles: readonly string[], changes: Partial<PlainRoutes> = {}, years = 2): PlainRoutes {
  const plain = { roles, years, studyYears: 0, odds: 'COMMON', why: [], steps: [] };
  return { kind: 'Routes', verdict: 'USUAL', verdictWhy: ['Many do.'], nearer: [], ways: [plain], ...changes };
}

const state = (answers: Answers['answers']): Answers => ({ titles: { a: 'Baker', b: 'Chef', c: 'Waiter' }, answers });

describe('answers of two states', () => {
  test('are the same if nothing differs', () => {
    const one = state({ 'a b': way(['a', 'b']) });
    expect(changedAnswers(one, state({ 'a b': way(['a', 'b']) }))).toEqual([]);
    expect(effectReport(one, one, [], { perRole: 5 })).toBe('No answer differs, of 1 question.');
  });

  test('differ in each aspect by itself', () => {
    const before = state({ 'a b': way(['a', 'b']) });
    const aspectsOf = (after: Answers['answers'][string]) =>
      changedAnswers(before, state({ 'a b': after })).flatMap(({ differences }) =>
        differences.map(({ aspect }) => aspect),
      );
    expect(aspectsOf(way(['a', 'b'], { verdict: 'HARD' }))).toEqual(['verdict']);
    expect(aspectsOf(way(['a', 'b'], { verdictWhy: ['Some do.'] }))).toEqual(['words']);
    expect(aspectsOf(way(['a', 'b'], { nearer: [{ role: 'c', years: 1, why: 'Near.' }] }))).toEqual([
      'nearer',
      'words',
    ]);
    expect(aspectsOf(way(['a', 'c', 'b']))).toEqual(['ways']);
    expect(aspectsOf(way(['a', 'b'], {}, 3))).toEqual(['years']);
    expect(aspectsOf({ kind: 'Refused', reason: 'No way.' })).toContain('answer');
  });

  test('are grouped by the role that most of them share, each once', () => {
    const keys = ['a b', 'c b', 'a c'];
    const before = state(Object.fromEntries(keys.map((key) => [key, way(key.split(' '))])));
    const after = state(Object.fromEntries(keys.map((key) => [key, way(key.split(' '), { verdict: 'HARD' })])));
    const changed = changedAnswers(before, after);
    const groups = changesByRole(changed);
    expect(groups.map(({ role, changed: some }) => [role, some.map(({ key }) => key)])).toEqual([
      ['a', ['a b', 'a c']],
      ['b', ['c b']],
    ]);
    expect(effectReport(before, after, changed, { perRole: 1 })).toBe(
      `3 answers of 3 changed: verdict 3.

Baker (a): 2
  Baker to Chef [a b]
    verdict - USUAL
    verdict + HARD
  and 1 more

Chef (b): 1
  Waiter to Chef [c b]
    verdict - USUAL
    verdict + HARD`,
    );
  });
});

describe('the answers of a state', () => {
  let graph: CareerGraph;
  beforeAll(async () => {
    graph = await keptSeedsGraph();
  });

  test('are plain data, and name the roles they speak of', () => {
    const { answers, titles } = answersOf(asking(graph), [
      { key: 'way', routes: { from: 'Data Analyst', to: 'Registered Nurse' } },
      { key: 'open', reachable: { from: 'Data Analyst' } },
      { key: 'unknown', routes: { from: 'Data Analyst', to: 'qqqq' } },
    ]);
    expect(answers.way).toMatchObject({ kind: 'Routes' });
    expect(answers.open).toMatchObject({ kind: 'Reach' });
    expect(answers.unknown).toEqual({ kind: 'Refused', reason: expect.stringContaining('qqqq') });
    expect(titles['role:data-analyst']).toBe('Data Analyst');
    expect(JSON.parse(JSON.stringify(answers))).toEqual(answers);
  });
});
