import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkSeeds } from '../../src/app/imports/check-seeds';
import { run } from '../cli/run-command';

let seeds: string;
beforeEach(() => {
  seeds = mkdtempSync(join(tmpdir(), 'career-atlas-seeds-'));
  cpSync(join(__dirname, '..', '..', 'seeds'), seeds, { recursive: true });
});
afterEach(() => rmSync(seeds, { recursive: true, force: true }));

function edit(file: string, from: string | RegExp, to: string): void {
  const text = readFileSync(join(seeds, file), 'utf8');
  expect(text).toMatch(from);
  writeFileSync(join(seeds, file), text.replace(from, to));
}

test('a wrong count in the README is a finding that has the right rows', async () => {
  edit('README.md', /\d+ roles/, '1 roles');
  const { findings } = await checkSeeds(seeds);
  expect(findings).toEqual([
    {
      rule: 'readme-counts',
      subjects: [],
      message: expect.stringMatching(/\d{3} roles[\s\S]*\| Accounting \| \d+ \|/),
    },
  ]);
});

test('seeds without a README are not counted', async () => {
  rmSync(join(seeds, 'README.md'));
  const { findings, bothWays } = await checkSeeds(seeds);
  expect(findings).toEqual([]);
  expect(bothWays.alike).toBeLessThan(bothWays.pairs / 10);
});

test('what the graph of the seeds shows is a finding, and seed --check ends with status 1', async () => {
  const twin = '{ name: Docker software, kind: Container engine, description: The same again., learningHours: 10 }';
  edit('shared.yaml', /^technologies:$/m, `technologies:\n  - ${twin}`);
  const { status, out } = await run('seed', '--check', '--from', seeds);
  expect(status).toBe(1);
  expect(out).toMatch(/^2 findings in the seeds/);
  expect(out).toMatch(/^- technology-under-two-names: "Docker" and "Docker software" are one/m);
});
