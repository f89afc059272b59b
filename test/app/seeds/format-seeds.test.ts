import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatSeeds } from '../../../src/app';
import { SourceFileError } from '../../../src/domain';

describe('formatting seeds', () => {
  let project: string;
  const path = () => join(project, 'seeds', 'exits', 'a.yaml');
  const text = () => readFileSync(path(), 'utf8');
  const write = (body: string) => writeFileSync(path(), body);

  beforeEach(() => {
    project = mkdtempSync(join(tmpdir(), 'seeds-'));
    mkdirSync(join(project, 'seeds', 'exits'), { recursive: true });
    cpSync(join(__dirname, '..', '..', '..', 'schema'), join(project, 'schema'), { recursive: true });
  });
  afterEach(() => rmSync(project, { recursive: true }));

  const UNTIDY = 'exits:\n- to: [ ]\n  from:   A # who\nasOf: "2026-11"\n';
  const TIDY =
    '# yaml-language-server: $schema=../../schema/seeds.schema.json\nexits:\n  - from: A  # who\n    to: []\nasOf: "2026-11"\n';

  test('only names the files that are not formatted, or writes them with the line by which editors find their schema', () => {
    write(UNTIDY);
    expect(formatSeeds(join(project, 'seeds'), false)).toEqual({
      changed: [expect.stringMatching(/a\.yaml$/)],
      files: 1,
    });
    expect(text()).toBe(UNTIDY);
    formatSeeds(path(), true);
    expect(text()).toBe(TIDY);
    expect(formatSeeds(join(project, 'seeds'), true)).toEqual({ changed: [], files: 1 });
  });

  test('names no schema where none lies beside the seeds, and keeps one that somebody named', () => {
    rmSync(join(project, 'schema'), { recursive: true });
    write('asOf: "2026-11"\n');
    expect(formatSeeds(path(), true).changed).toEqual([]);
    write('# yaml-language-server: $schema=mine.json\nasOf:   "2026-11"\n');
    formatSeeds(path(), true);
    expect(text()).toBe('# yaml-language-server: $schema=mine.json\nasOf: "2026-11"\n');
  });

  test('writes nothing if one file is not YAML, and names it with its line', () => {
    write(UNTIDY);
    writeFileSync(join(project, 'seeds', 'z.yaml'), 'asOf: "2026-11"\nroles: [\n');
    expect(() => formatSeeds(join(project, 'seeds'), true)).toThrow(/z\.yaml:\d+: not valid YAML/);
    expect(text()).toBe(UNTIDY);
    expect(() => formatSeeds(join(project, 'nowhere'), true)).toThrow(SourceFileError);
  });
});
