import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeOnPublicData } from '../describe-when';
import { seedFacts } from '../kept/facts';

describeOnPublicData('onet-29.3', 'the seeds beside O*NET', (directory) => {
  let occupations: ReadonlySet<string>;
  beforeAll(() => {
    const [, ...rows] = readFileSync(join(directory, 'Occupation Data.txt'), 'utf8').trimEnd().split('\n');
    occupations = new Set(rows.map((row) => row.split('\t')[0]!));
  });

  test('match each role to an occupation that O*NET has', async () => {
    for (const node of (await seedFacts()).flatMap((content) => content.nodes)) {
      if (node.kind !== 'Role') continue;
      const codes = node.properties.matches.map((match) => match.split('role:onet/')[1] ?? '');
      expect([node.id, codes.length > 0, codes.filter((code) => !occupations.has(code))]).toEqual([node.id, true, []]);
    }
  });

  test('give each occupation an everyday title', async () => {
    const titles = (await seedFacts()).flatMap(({ source }) => source.properties.everydayTitles ?? []);
    const titled = titles.map((text) => text.split(' ')[0]!.replace('role:onet/', ''));
    expect(titled.sort()).toEqual([...occupations].sort());
  });
});
