import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SOURCE_NAMES } from '../../src/importers';
import { escoFiles } from '../importers/esco-files';
import { withFiles } from '../importers/written-files';
import { type OwnStore, openOwnSeededStore } from './own-store';
import { run } from './run-command';

describe('the command line', () => {
  let store: OwnStore;

  beforeAll(async () => {
    store = await openOwnSeededStore();
  });
  afterAll(async () => {
    await store.close();
  });

  test('--help lists the commands with examples, and is no failure', async () => {
    const { status, out } = await run('--help');
    expect(status).toBe(0);
    const [commands, examples] = out.split('Examples:') as [string, string];
    const named = [...commands.matchAll(/^ {2}([a-z-]+) .*(?:\n {4,}.*)*$/gm)].map(([, name]) => name);
    expect(named).toEqual(expect.arrayContaining(['serve', 'seed', 'import', 'routes', 'moves', 'gap', 'skills']));
    expect(named).toEqual(expect.arrayContaining(['next-skills', 'skill-value', 'plan', 'communities', 'bridges']));
    expect(named).toEqual(expect.arrayContaining(['adjacency', 'export', 'check']));
    expect(named).toEqual(expect.arrayContaining(['search', 'role', 'roles', 'skill']));
    for (const [, name] of examples.matchAll(/career-atlas ([a-z-]+)/g)) expect(named).toContain(name);
  });

  test('--help of every command fits 80 columns, has an example and the exit statuses', async () => {
    const [commands] = (await run('--help')).out.split('Examples:') as [string];
    const named = [...commands.matchAll(/^ {2}([a-z-]+) .*(?:\n {4,}.*)*$/gm)].map(([, name]) => name as string);
    for (const name of named.filter((each) => each !== 'help')) {
      const { status, out } = await run(name, '--help');
      expect({ name, status }).toEqual({ name, status: 0 });
      expect(out).toMatch(new RegExp(`^Examples?:\\n {2}career-atlas ${name}\\b`, 'm'));
      expect(out).toMatch(/^Exit status: 0 answered; 1 .*\n2 .* 3 .* 130 stopped by Ctrl-C\.$/m);
      expect({ name, long: out.split('\n').filter((line) => line.length > 80) }).toEqual({ name, long: [] });
    }
  });

  test('an unknown command is wrong use', async () => {
    expect(await run('fly')).toMatchObject({ status: 2, err: expect.stringContaining('--help lists the commands') });
  });

  test('a second seeding changes nothing and says so', async () => {
    expect(await run('seed')).toMatchObject({ status: 0, out: expect.stringContaining('Nothing has changed') });
  });

  test('seed --check reads the files and writes nothing', async () => {
    expect(await run('seed', '--check')).toMatchObject({
      status: 0,
      out: expect.stringMatching(/^The seeds are sound.* 1,\d{3} pairs of roles have moves both ways, \d+ of them/),
    });
  });

  test('routes prints steps, figures and reasons', async () => {
    const { status, out } = await run(
      'routes',
      'Back-End Developer',
      'Cloud Architect',
      '--have',
      'python,sql:5',
      '--rank',
      'time',
    );
    expect(status).toBe(0);
    // Long ways run over two lines.
    expect(out).toMatch(/^1\. Back-End Developer -> [^0-9]*Cloud\s+Architect$/m);
    expect(out).toContain('learn first');
    expect(out).toContain('hours of learning');
    expect(out).toContain('- The quickest way: ');
  });

  test('routes --json is JSON, with titles in place of numbers', async () => {
    const { status, out } = await run('routes', 'back-end-developer', 'cloud-architect', '--first', '2', '--json');
    expect(status).toBe(0);
    const answer = JSON.parse(out);
    expect(answer.routes).toHaveLength(2);
    expect(answer.routes[0].roles[0]).toEqual({ id: 'role:back-end-developer', title: 'Back-End Developer' });
    expect(answer.routes[0].steps[0].learn[0]).toMatchObject({
      competency: expect.any(String),
      hours: expect.any(Number),
    });
  });

  test('no route within the limits is an answer of its own, with status 1', async () => {
    const { status, out } = await run('routes', 'Back-End Developer', 'Cloud Architect', '--max-years', '1');
    expect(status).toBe(1);
    expect(out).toContain('instead of 1');
    expect(out).toContain('That would open:');
  });

  test('a share of needs that no way leaves is named as the limit, with the share that opens one', async () => {
    const { status, out } = await run('routes', 'Back-End Developer', 'Cloud Architect', '--min-coverage', '1');
    expect(status).toBe(1);
    expect(out).toMatch(/Accept a coverage of 0\.\d+ instead of 1\./);
  });

  test('a mistyped role is told what may have been meant', async () => {
    const { status, err } = await run('routes', 'bckend devlopperr', 'Cloud Architect');
    expect(status).toBe(2);
    expect(err).toContain('Unknown role "bckend devlopperr". Did you mean "Back-End Developer"');
  });

  test('a role by another name is answered, and standard error says how it was read', async () => {
    const { status, out, err } = await run('routes', 'bakend develper', 'Cloud Architect', '--first', '1');
    expect({ status, err }).toEqual({ status: 0, err: '"bakend develper" read as Back-End Developer.\n' });
    expect(out).toMatch(/^1\. Back-End Developer -> /m);
    const json = await run('moves', 'data analysts at a bank', '--first', '1', '--json');
    expect(json.err).toBe('');
    expect(JSON.parse(json.out)).toMatchObject({
      title: 'Data Analyst',
      understood: { role: { asked: 'data analysts at a bank', certainty: 'LIKELY', role: { title: 'Data Analyst' } } },
    });
  });

  test('a title is answered without a word about how it was read', async () => {
    expect(await run('gap', 'data analyst')).toMatchObject({ status: 0, err: '' });
  });

  test('a mistyped skill is told what may have been meant', async () => {
    const { status, err } = await run('gap', 'DevOps Engineer', '--have', 'dokcer');
    expect(status).toBe(2);
    expect(err).toContain('Unknown skill or technology "dokcer"');
  });

  test.each([
    [['routes', 'a', 'b', '--first', 'many'], 'Give a whole number from 1'],
    [['routes', 'a', 'b', '--rank', 'luck'], 'Allowed choices'],
    [['routes', 'Back-End Developer', 'Cloud Architect', '--first', '99'], '--first is 99'],
    [['moves', 'Bckend Devlopperr'], 'Did you mean "Back-End Developer"'],
    [['moves', 'Data Analyst', '--order', 'luck'], 'Allowed choices'],
    [['moves', 'Data Analyst', '--first', '0'], 'Give a whole number from 1'],
    [['adjacency', 'Docker', '--first', '-1'], 'Give a whole number from 1'],
    [['bridges', '--first', '1.5'], 'Give a whole number from 1'],
    [['gap', 'DevOps Engineer', '--have', 'sql:9'], 'levels go from 0'],
    [['gap', 'DevOps Engineer', '--have', 'sql:'], 'lacks its level'],
    [['import', 'onet', join(tmpdir(), 'no-such-folder')], 'There is no folder'],
    [['import', 'esco', join(tmpdir(), 'no-such-folder')], 'There is no folder'],
    [['import', 'oews', 'national_M2025_dl.csv'], 'Import O*NET first'],
    [['import', 'moves', tmpdir()], 'Import O*NET first'],
    [['import', 'crosswalk', 'no-such-file.csv'], 'is not there'],
    [['import', '--undo', 'census'], 'No source census is loaded. Loaded are source:'],
    [['import'], '--undo'],
    [['import', 'foo', 'x'], `There is no source "foo" to import. Sources: ${SOURCE_NAMES.join(', ')}.`],
    [['import', 'foo'], 'There is no source "foo" to import.'],
  ])('bad input ends with status 2 and names it: %j', async (args, message) => {
    const { status, err } = await run(...args);
    expect(status).toBe(2);
    expect(err).toContain(message);
  });

  test('a source comes in and out again, and says what it did', async () => {
    await withFiles(escoFiles(), async (directory) => {
      const imported = await run('import', 'esco', join(directory, 'esco-0.9.0'), '--json');
      expect(imported.status).toBe(0);
      expect(JSON.parse(imported.out)).toMatchObject({ sources: ['source:esco'], notes: expect.any(Array) });
    });
    const undone = await run('import', '--undo', 'esco');
    expect(undone).toMatchObject({ status: 0, out: expect.stringContaining('Undid source:esco.') });
    expect(undone.out).toMatch(/removed \d+ nodes/);
    expect(await run('seed')).toMatchObject({ out: expect.stringContaining('Nothing has changed') });
  });

  test('moves lists the moves out of a role, best first in the order asked for', async () => {
    const { status, out } = await run('moves', 'Data Analyst', '--order', 'time', '--first', '5', '--json');
    expect(status).toBe(0);
    const { role, moves } = JSON.parse(out) as { role: string; moves: { years: number; to: { title: string } }[] };
    expect(role).toBe('role:data-analyst');
    expect(moves).toHaveLength(5);
    for (const move of moves) expect(move).toMatchObject({ odds: expect.stringMatching(/^(COMMON|POSSIBLE|RARE)$/) });
    const years = moves.map((move) => move.years);
    expect(years).toEqual([...years].sort((a, b) => a - b));
    const shown = await run('moves', 'Data Analyst', '--no-step-down');
    expect(shown.out).toMatch(/^Senior Data Analyst +\? +/m);
    expect(shown.out).toMatch(/^Senior Data Analyst .* many +\+/m);
  });

  test('gap lists what is missed, partly had and had', async () => {
    const { status, out } = await run('gap', 'DevOps Engineer', '--have', 'docker:7,linux:1');
    expect(status).toBe(0);
    expect(out).toMatch(/^have +Docker/m);
    expect(out).toMatch(/^partly +Linux/m);
    expect(out).toMatch(/^miss +/m);
  });

  test('next-skills ranks what to learn and says why', async () => {
    const { status, out } = await run('next-skills', 'Back-End Developer', '--have', 'kubernetes', '--first', '3');
    expect(status).toBe(0);
    expect(out).toMatch(/^Infrastructure as code +0 +4 /m);
    expect(out).not.toMatch(/^Kubernetes/m);
    expect(out).toContain('- With it you have ');
    expect(await run('next-skills', 'bakend')).toMatchObject({
      status: 2,
      err: expect.stringContaining('Unknown role'),
    });
  });

  test('skill-value tells whom a skill helps', async () => {
    const { status, out } = await run('skill-value', 'Kubernetes', '--role', 'Back-End Developer');
    expect(status).toBe(0);
    expect(out).toMatch(/^Back-End Developer +DevOps Engineer +\d+ +\d+/m);
    const json = JSON.parse((await run('skill-value', 'SQL', '--have', 'python', '--within', '300', '--json')).out);
    expect(json).toMatchObject({ competency: 'SQL', haveLevel: 0, moves: [], coverageGain: null });
    expect(await run('skill-value', 'Kubernets')).toMatchObject({
      status: 2,
      err: expect.stringContaining('Unknown skill or technology'),
    });
  });

  test('plan lists what to learn week by week along the best route', async () => {
    const { status, out } = await run('plan', 'Cloud Architect', '--from', 'Back-End Developer', '--hours', '8');
    expect(status).toBe(0);
    expect(out.replace(/\s+/g, ' ')).toMatch(
      /It follows the best route, Back-End Developer ->(?: [^.]* ->)? Cloud Architect\b/,
    );
    expect(out).toMatch(/^1-\d+ +[A-Z]/m);
    const direct = JSON.parse(
      (await run('plan', 'DevOps Engineer', '--from', 'Back-End Developer', '--direct', '--json')).out,
    );
    expect(direct).toMatchObject({ from: 'role:back-end-developer', isOnRoute: false, steps: [{ years: null }] });
  });

  test('communities names groups of skills, and how steady they are', async () => {
    const { status, out } = await run('communities', '--seed', '3');
    expect(status).toBe(0);
    expect(out).toMatch(
      /^Modularity 0\.\d+, seed 3; partitions of four other seeds agree with it by (0\.[89]\d|1\.00)/m,
    );
    expect(out).toMatch(/Figma, .*UX Designer/);
    expect(await run('communities', '--schemes', 'census')).toMatchObject({
      status: 2,
      err: expect.stringContaining('is not one of ATLAS, ONET, ESCO'),
    });
    expect(await run('communities', '--neighbours', '0')).toMatchObject({ status: 2 });
  });

  test('bridges lists what lies between groups', async () => {
    const { status, out } = await run('bridges', '--by', 'betweenness', '--first', '3');
    expect(status).toBe(0);
    expect(out).toMatch(/^(Attention to detail|Data analysis|Stakeholder management) +0\.\d+/m);
  });
});
