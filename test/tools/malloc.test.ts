import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { evaluate, TOOLS } from './evaluate';

test('a server in the image and one of npm start get the same settings of memory', () => {
  const settings = evaluate(TOOLS, 'malloc.mjs', 'tool.MALLOC') as Readonly<Record<string, string>>;
  expect(Object.keys(settings).length).toBeGreaterThan(0);
  const image = readFileSync(join(TOOLS, '..', 'Dockerfile'), 'utf8')
    .split('\nFROM ')
    .at(-1)!;
  for (const [name, value] of Object.entries(settings))
    expect(image).toMatch(new RegExp(`^ENV .*\\b${name}=${value}\\b`, 'm'));
  expect(readFileSync(join(TOOLS, 'start.mjs'), 'utf8')).toContain('{ ...MALLOC, ...process.env }');
});
