import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse as parseYaml } from 'yaml';
import { TOOLS } from './evaluate';

describe('continuous integration', () => {
  const root = resolve(TOOLS, '..');
  const workflow = parseYaml(readFileSync(join(root, '.github/workflows/ci.yml'), 'utf8')) as {
    jobs: Record<string, { strategy?: { matrix: { node: string[] } }; steps: { run?: string }[] }>;
  };
  const commandsOf = (job: string) => workflow.jobs[job]?.steps.flatMap(({ run = [] }) => run);

  test('does on GitHub what .ci/run does, and runs the everyday suites on each supported Node', () => {
    expect(commandsOf('everything')).toEqual(['bash .ci/run']);
    expect(commandsOf('everyday')).toEqual(['npm test']);
    const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { engines: { node: string } };
    expect(engines.node).toBe(`>=${workflow.jobs.everyday?.strategy?.matrix.node[0]}`);
  });

  test('runs what npm test leaves out after npm test, and no suite twice', () => {
    const script = readFileSync(join(root, '.ci/run'), 'utf8');
    const runs = [...script.matchAll(/^run_suites (\S+) (.*)$/gm)].map(([, , command]) => command);
    expect(runs).toEqual(['npm test', 'node tools/test.mjs --rest']);
  });

  test('ends with what failed in any group, and the totals of all', () => {
    const folder = mkdtempSync(join(tmpdir(), 'career-atlas-tools-'));
    const bin = join(folder, 'bin');
    mkdirSync(bin);
    cpSync(join(root, '.ci', 'run'), join(folder, '.ci', 'run'));
    // Nothing is installed and no suite runs: these only say what came of it.
    const says = {
      java: 'version "17"',
      node: 'a\nFailed\n  a.test.ts: a case\n      Expected: 1\n4 passed, 1 failed',
      npm: '5 passed, 0 failed',
    };
    for (const name of ['java', 'mvn', 'chromium', 'apt-get', 'sudo', 'python3', 'node', 'npm']) {
      const text = `#!/bin/sh\n[ "$1" = install ] && exit 1\nprintf '%s\\n' '${says[name as keyof typeof says] ?? ''}'\n`;
      writeFileSync(join(bin, name), text, { mode: 0o755 });
    }
    const env = { ...process.env, PATH: `${bin}:${process.env.PATH}` };
    const { stdout, status } = spawnSync('bash', [join(folder, '.ci', 'run')], { encoding: 'utf8', env });
    rmSync(folder, { recursive: true, force: true });
    expect(status).toBe(1);
    expect(stdout.split('\n').slice(-8)).toEqual([
      'Failed',
      '== other-suites',
      '  a.test.ts: a case',
      '      Expected: 1',
      '== Node 24 could not be installed.',
      '== Node 22 could not be installed.',
      '9 passed, 3 failed',
      '',
    ]);
  });
});
