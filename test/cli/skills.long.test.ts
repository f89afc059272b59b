import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { readText } from '../../src/cli/options/read-text';
import { type OwnStore, openOwnSeededStore } from './own-store';
import { run } from './run-command';

const CV =
  'Back-end developer. Go and Python, PostgreSQL; Postgres since version 9. Code review, excellent excel sheets.';

let store: OwnStore;
const file = (name: string) => join(store.folder, name);

beforeAll(async () => {
  store = await openOwnSeededStore();
  await writeFile(file('cv.txt'), CV);
  await writeFile(file('wide.txt'), Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('Docker', 'utf16le')]));
  await writeFile(file('empty.txt'), ' \n');
  await writeFile(file('poem.txt'), 'Shall I compare thee to a day in May?');
  await writeFile(file('cv.pdf'), '%PDF-1.7\nPython');
  await writeFile(file('cv.docx'), Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0xff]));
  await writeFile(file('long.txt'), 'Python '.repeat(20_000));
  await writeFile(file('huge.txt'), 'Python '.repeat(200_000));
});
afterAll(async () => {
  await store.close();
});

test('skills lists what a text names, with spellings and how often', async () => {
  const { status, out } = await run('skills', file('cv.txt'));
  expect(status).toBe(0);
  expect(out).toMatch(/^PostgreSQL +2 +PostgreSQL, Postgres +technology:postgresql$/m);
  expect(out).toContain('4 skills and technologies');
  expect(out).not.toContain('Excel');
});

test('skills --json has the places in the text', async () => {
  const { out } = await run('skills', file('cv.txt'), '--json');
  const { competencies } = JSON.parse(out);
  expect(competencies[0]).toMatchObject({ id: 'technology:postgresql', name: 'PostgreSQL', count: 2 });
  for (const { mentions } of competencies) {
    for (const { words, start, end } of mentions) expect(CV.slice(start, end)).toBe(words);
  }
});

test('skills of a text that names none is an answer of its own, with status 1', async () => {
  expect(await run('skills', file('poem.txt'))).toMatchObject({
    status: 1,
    out: expect.stringContaining('names no skill'),
  });
});

test('a file in UTF-16, as Windows writes it, is read', async () => {
  expect(await run('skills', file('wide.txt'))).toMatchObject({ status: 0, out: expect.stringContaining('Docker') });
});

test('"-" is standard input', async () => {
  expect(await readText('file', '-', Readable.from([Buffer.from('Pyth'), Buffer.from('on')]))).toBe('Python');
});

test.each([
  ['none.txt', 'There is no file'],
  ['.', 'is a folder'],
  ['empty.txt', 'has no text in it'],
  ['cv.pdf', 'is not plain text. Save the document as plain text'],
  ['cv.docx', 'is not plain text'],
  ['huge.txt', 'is larger than 1 MB'],
  ['long.txt', '140,000 characters; at most 50,000 are allowed'],
])('skills %s says what is wrong and ends with status 2', async (name, message) => {
  expect(await run('skills', file(name))).toMatchObject({ status: 2, err: expect.stringContaining(message) });
});

describe('--cv', () => {
  const learned = (out: string): number =>
    Number(/; you\s+still\s+need\s+([\d,]+)\s+hours?/.exec(out)?.[1]?.replace(',', ''));

  test('counts what a CV names as had, and tells it on standard error', async () => {
    const without = await run('gap', 'Back-End Developer');
    const withCv = await run('gap', 'Back-End Developer', '--cv', file('cv.txt'));
    expect(withCv.status).toBe(0);
    expect(withCv.err).toContain(
      'cv.txt names 4 skills and technologies, taken at working level: PostgreSQL, Go, Python, Code review.',
    );
    expect(withCv.out).toMatch(/^have +PostgreSQL/m);
    expect(learned(withCv.out)).toBeLessThan(learned(without.out));
  });

  test('gives way to --have', async () => {
    const { out } = await run('gap', 'Back-End Developer', '--cv', file('cv.txt'), '--have', 'postgres:1');
    expect(out).toMatch(/^partly +PostgreSQL/m);
  });

  test.each([
    ['routes', 'Back-End Developer', 'DevOps Engineer'],
    ['moves', 'Data Analyst'],
    ['next-skills', 'Data Analyst'],
    ['skill-value', 'Kubernetes'],
    ['plan', 'DevOps Engineer'],
  ])('is taken by %s too', async (...command) => {
    const { status, err } = await run(...command, '--cv', file('cv.txt'));
    expect(status).toBe(0);
    expect(err).toContain('4 skills and technologies');
  });

  test('of a text that names nothing is an error: the answer would be the one without', async () => {
    const { status, err } = await run('routes', 'Back-End Developer', 'DevOps Engineer', '--cv', file('poem.txt'));
    expect(status).toBe(2);
    expect(err).toContain('names no skill or technology that is known here');
  });
});
