import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import { parseYaml } from '../../src/files';
import { readTree } from '../architecture-rules';

const ROOT = resolve(__dirname, '..', '..');
const SEEDS = [...readTree(ROOT, 'seeds', /\.yaml$/).keys()];

test.each(SEEDS)('what a build keeps of %s is what it holds, and lines are found in it', (path) => {
  const text = readFileSync(join(ROOT, path), 'utf8');
  const yaml = parseYaml(text);
  if (yaml.kind !== 'data') throw new Error(yaml.problems[0].message);
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  expect(yaml.data).toEqual(document.toJS());
  const [key] = Object.keys(yaml.data as object);
  const node = document.getIn([key], true) as { range: [number] };
  expect(yaml.lineAt([key!])).toBe(lines.linePos(node.range[0]).line);
});

test('a text of which nothing is kept is parsed', () => {
  expect(parseYaml('a: [1, 2]\n')).toMatchObject({ kind: 'data', data: { a: [1, 2] } });
});
