import { Readable } from 'node:stream';
import { type OwnStore, openOwnSeededStore } from './own-store';
import { type Outcome, run } from './run-command';

let store: OwnStore;
beforeAll(async () => {
  store = await openOwnSeededStore();
});
afterAll(async () => {
  await store.close();
});

const stdin = Object.getOwnPropertyDescriptor(process, 'stdin')!;
afterEach(() => Object.defineProperty(process, 'stdin', stdin));

/** Presses keys one after the other; with a terminal, tells how its raw mode is set. */
async function press(keys: string, args: readonly string[] = [], onRaw?: (isRaw: boolean) => void): Promise<Outcome> {
  const input = Object.assign(Readable.from([...keys].map((key) => Buffer.from(key))), {
    ...(onRaw && { isTTY: true, setRawMode: onRaw }),
  });
  Object.defineProperty(process, 'stdin', { value: input, configurable: true });
  return run('quiz', ...args);
}

const questions = (out: string) => [...out.matchAll(/^\d+\. (.{10,30})/gm)].map(([, says]) => says);

test('keys answer twelve questions at most; then come jobs, reasons, interests and what it is not', async () => {
  const { status, out } = await press('515251425151532415');
  expect(status).toBe(0);
  expect(questions(out).length).toBeLessThanOrEqual(12);
  expect(out).toMatch(/^What suits you best$/m);
  expect(out).toMatch(/^Why [A-Z]/m);
  expect(out).toMatch(/^- You (?:don't )?agree with "/m);
  expect(out).toMatch(/Disciplines: .+ \d+ %/);
  expect(out).toContain('Interests of this work');
  expect(out.replace(/\s+/g, ' ')).toContain('It is no psychological test');
  expect(out).not.toContain('Go on later');
});

test('b goes back to the question before, s skips, other keys do nothing', async () => {
  const { out } = await press('x53bsb1q');
  const [first, second, third, again] = questions(out);
  expect(out).toContain('skipped');
  expect(out).toContain('back');
  expect(again).toBe(second);
  expect(third).not.toBe(second);
  expect(first).not.toBe(second);
});

test('q ends with the result so far and with what goes on later, which does', async () => {
  const { out } = await press('54s2q');
  expect(out).toMatch(/^What suits you best so far$/m);
  const answers = /career-atlas quiz --answers ([\s\S]+)$/.exec(out)![1]!.replace(/\s/g, '');
  expect(answers.split(',')).toHaveLength(4);
  const later = await run('quiz', '--answers', answers, '--json');
  expect(JSON.parse(later.out)).toMatchObject({ asked: 4, answered: 3, done: false });
  const resumed = await press('q', ['--answers', answers]);
  expect(questions(resumed.out)[0]).toBe(
    JSON.parse(later.out).question.says.slice(0, 30).slice(0, questions(resumed.out)[0]!.length),
  );
});

test('input that ends before the first answer has no result', async () => {
  expect(await press('')).toMatchObject({ status: 0, out: expect.stringContaining('no result') });
});

test('a terminal gives keys at once while the quiz asks, and is as before afterwards', async () => {
  const modes: boolean[] = [];
  await press('5q', [], (isRaw) => modes.push(isRaw));
  expect(modes).toEqual([true, false]);
});

test('--json asks nothing and prints all that the API has', async () => {
  const { status, out } = await run('quiz', '--answers', 'ask-why=5,own-ideas=1,any-work-with-software', '--json');
  expect(status).toBe(0);
  const state = JSON.parse(out);
  expect(state).toMatchObject({ asked: 3, answered: 2, done: false });
  expect(state.answers).toContainEqual(expect.objectContaining({ question: 'any-work-with-software', value: null }));
  expect(state.roles).toHaveLength(5);
  expect(state.roles[0].because.length).toBeGreaterThan(0);
  expect(Object.keys(state.interests)).toHaveLength(6);
});

test.each([
  ['ask-why=7', 'The value of "ask-why" is 7'],
  ['ask-whi=4', 'Unknown question of the quiz "ask-whi". Did you mean "ask-why"'],
  ['ask-why=4,ask-why=5', '--answers has "ask-why" twice'],
  ['ask-why=much', 'Give answers as'],
  ['=4', 'Give answers as'],
])('--answers %s says what is wrong and ends with status 2', async (answers, message) => {
  expect(await run('quiz', '--answers', answers, '--json')).toMatchObject({
    status: 2,
    err: expect.stringContaining(message),
  });
});
