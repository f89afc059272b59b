/** The yardstick in counsel/: its files hold together, and its marks mean what the README says. */

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { RULE_LISTS } from '../src/advice';
import { numbersAt } from '../src/advice/numbers/tables';

const COUNSEL = resolve(__dirname, '..', 'counsel');
const TOOLS = resolve(__dirname, '..', 'tools', 'counsel');

interface Row {
  readonly marks: Readonly<Record<string, boolean | null>>;
  readonly isSigned: boolean;
}

/** What a scorer says of one question, if the server answers so. */
function rowOf(file: string, scorer: string, question: object, ...answers: readonly object[]): Row {
  const script = `import { ${scorer} as score } from ${JSON.stringify(pathToFileURL(join(TOOLS, file)).href)};
    const answers = ${JSON.stringify(answers)};
    const [row] = await score(async () => answers.shift(), [${JSON.stringify(question)}]);
    process.stdout.write(JSON.stringify(row));`;
  return JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }));
}

const role = (title: string, scheme = 'ATLAS', readings: readonly object[] = []) => ({
  title,
  scheme,
  matches: [],
  readings,
});

/** A way through roles by their titles. */
const way = (titles: readonly string[], kinds: readonly string[] = [], yearsEach = 1) => ({
  years: (titles.length - 1) * yearsEach,
  why: ['Apply.'],
  steps: titles.slice(1).map((title, place) => ({
    years: yearsEach,
    from: role(titles[place]!),
    to: role(title),
    entry: { hiredFor: 'Practice.', credentials: kinds.map((kind) => ({ kind, name: kind, held: false })) },
  })),
});

const routes = (ways: readonly object[], verdict = 'USUAL') => ({
  data: { routes: { __typename: 'RouteSet', verdict, verdictWhy: [], routes: ways } },
});

describe('a question for ways', () => {
  const question = {
    id: 'g1-1',
    ask: { from: 'cook', to: 'chef' },
    fromRole: ['Cook'],
    toRole: ['Chef | Chefs and Head Cooks'],
    verdict: 'POSSIBLE',
    years: [1, 3],
    needs: ['EXAM'],
    ways: [['Sous Chef']],
    never: ['Waiter'],
  };
  const marked = (...ways: readonly object[]) => rowOf('score-routes.mjs', 'scoreRoutes', question, routes(ways));

  test('is signed if a way is the counsellor’s, in time, with its credentials under either name', () => {
    const { marks, isSigned } = marked(way(['Cook', 'Sous Chef', 'Chef'], ['LICENCE']));
    expect(isSigned).toBe(true);
    expect(new Set(Object.values(marks))).toEqual(new Set([true]));
  });

  test.each([
    ['understood', way(['Baker', 'Sous Chef', 'Chef'], ['EXAM'])],
    ['noNonsense', way(['Cook', 'Waiter', 'Sous Chef', 'Chef'], ['EXAM'])],
    ['goodWay', way(['Cook', 'Chef'], ['EXAM'])],
    ['goodYears', way(['Cook', 'Sous Chef', 'Chef'], ['EXAM'], 4.5)],
    ['credentials', way(['Cook', 'Sous Chef', 'Chef'])],
  ])('is not signed without %s', (mark, found) => {
    const { marks, isSigned } = marked(found);
    expect([mark, marks[mark], isSigned]).toEqual([mark, false, false]);
  });

  test('is not signed without an answer', () => {
    const none = { data: { routes: { __typename: 'NoRoute', reason: 'No way.' } } };
    expect(rowOf('score-routes.mjs', 'scoreRoutes', question, none)).toMatchObject({
      marks: { answered: false },
      isSigned: false,
    });
  });

  test('takes an exact reading for the role, and a close one unless the role is ours', () => {
    const read = (scheme: string, relation: string) => {
      const found = way(['Cook', 'Sous Chef', 'Chef'], ['EXAM']);
      found.steps[0]!.from = role('Other', scheme, [{ relation, role: { title: 'Cook' } }]);
      return marked(found).marks.understood;
    };
    expect([read('ATLAS', 'EXACT'), read('ATLAS', 'CLOSE'), read('ONET', 'CLOSE')]).toEqual([true, false, true]);
  });
});

describe('a question with a profile', () => {
  const question = {
    id: 'p-1',
    ask: { from: 'cook', to: 'chef' },
    words: 'I have led a kitchen.',
    profile: {},
    fromRole: ['Cook'],
    toRole: ['Chef'],
    plain: [2, 3],
    years: [0.5, 1],
    change: 'SHORTER',
    needs: [],
    notNeeds: ['EXAM'],
    verdict: 'USUAL',
    says: ['practice'],
    note: '',
  };
  const scored = (before: object, after: object) =>
    rowOf('score-profiles.mjs', 'scoreProfiles', question, routes([before]), routes([after]));

  test('is signed if the answer changes as it must', () => {
    expect(scored(way(['Cook', 'Waiter', 'Sous Chef', 'Chef']), way(['Cook', 'Chef'])).isSigned).toBe(true);
    expect(scored(way(['Cook', 'Chef']), way(['Cook', 'Chef'])).marks.change).toBe(true);
    const longer = { ...way(['Cook', 'Chef']), years: 3 };
    expect(scored(way(['Cook', 'Waiter', 'Chef']), longer).marks).toMatchObject({ years: false, change: false });
    expect(scored(way(['Cook', 'Chef']), way(['Cook', 'Chef'], ['EXAM'])).marks.credentials).toBe(false);
  });
});

describe('judged names', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'career-atlas-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each([
    ['W\tL 3rd is meant\t1. Talent Director [GUESS] | 2. Actor [GUESS] | 3. Trainer [GUESS]', 'Trainer', true, true],
    [
      'W\tL 3rd is meant\t1. Talent Director [GUESS] | 2. Actor [GUESS] | 3. Trainer [GUESS]',
      'Talent Director',
      false,
      true,
    ],
    ['R\t\t1. Chef [EXACT]', 'Chef', true, true],
    ['R\t\t1. Chef [EXACT]', 'Cook', false, false],
    ['0\tmechanic\tNOTHING', null, false, true],
    ['0\tmechanic\tNOTHING', 'Mechanic', false, false],
  ])('%s, now read as %s: signed %s, judged %s', (line, title, isSigned, isJudged) => {
    expect(scored(line, title === null ? [] : [{ title }])).toMatchObject({ isSigned, marks: { judged: isJudged } });
  });

  test.each([
    ['EXACT', true],
    ['CLOSE', false],
  ])('a reading is judged as the same job of another classification: %s %s', (relation, isJudged) => {
    const node = { title: 'Chef', readings: [{ relation, role: { title: 'Chefs and Head Cooks' } }] };
    const row = scored('R\t\t1. Chefs and Head Cooks [EXACT]', [node]);
    expect(row).toMatchObject({ isSigned: isJudged, marks: { judged: isJudged } });
  });

  function scored(line: string, nodes: readonly object[]): unknown {
    const file = join(folder, 'names.tsv');
    writeFileSync(file, `id\tas typed\tjudged\tremark\treadings\nA1\tany\t${line}\n`);
    const script = `import { readJudgedNames, scoreNames } from ${JSON.stringify(pathToFileURL(join(TOOLS, 'score-names.mjs')).href)};
      const understand = ${JSON.stringify(nodes.map((node) => ({ node })))};
      const [row] = await scoreNames(async () => ({ data: { understand } }), readJudgedNames(${JSON.stringify(file)}));
      process.stdout.write(JSON.stringify(row));`;
    return JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }));
  }
});

describe('the files of counsel', () => {
  test.each([
    ['questions', 138],
    ['open', 56],
    ['profiles', 40],
    ['names-de-fr', 200],
  ])('%s.json has %i questions, each once', (name, count) => {
    const questions = JSON.parse(readFileSync(join(COUNSEL, `${name}.json`), 'utf8')) as {
      id?: string;
      text?: string;
    }[];
    expect(new Set(questions.map(({ id, text }) => id ?? text)).size).toBe(count);
  });

  test('deciding.json names rules and numbers that there are, and asks each question once', () => {
    const questions = JSON.parse(readFileSync(join(COUNSEL, 'deciding.json'), 'utf8')) as {
      decides: string[];
      ask: { from: string; to?: string; explain?: string[]; says?: string };
    }[];
    const rules = new Set(RULE_LISTS.flatMap(({ list, rules: some }) => some.map(({ name }) => `${list}/${name}`)));
    const names = questions.flatMap(({ decides }) => decides);
    expect(names.filter((name) => !rules.has(name) && numbersAt(name).length !== 1)).toEqual([]);
    expect(new Set(questions.map(({ ask }) => JSON.stringify(ask))).size).toBe(questions.length);
    const ids = questions.flatMap(({ ask: { from, to = from, explain = [] } }) => [from, to, ...explain]);
    expect(ids.filter((id) => !/^role:\S+$/.test(id))).toEqual([]);
    expect(questions.filter(({ ask: { to, says } }) => (to === undefined) === (says === undefined))).toEqual([]);
  });

  test('pairs.txt has 2,000 pairs of ids, each once', () => {
    const pairs = readFileSync(join(COUNSEL, 'pairs.txt'), 'utf8').trimEnd().split('\n');
    expect(new Set(pairs).size).toBe(2000);
    expect(pairs.filter((pair) => !/^role:\S+ role:\S+$/.test(pair))).toEqual([]);
  });
});
