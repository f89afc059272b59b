import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeOnPublicData } from '../describe-when';
import { seedFacts } from '../kept/facts';

describeOnPublicData('onet-29.3', 'the seeds beside O*NET', (directory) => {
  test('match each role to an occupation that O*NET has', async () => {
    const table = readFileSync(join(directory, 'Occupation Data.txt'), 'utf8');
    const occupations = new Set(table.split('\n').map((line) => line.split('\t')[0]));
    for (const node of (await seedFacts()).flatMap((content) => content.nodes)) {
      if (node.kind !== 'Role') continue;
      const codes = node.properties.matches.map((match) => match.split('role:onet/')[1]);
      expect([node.id, codes.length > 0, codes.filter((code) => !occupations.has(code))]).toEqual([node.id, true, []]);
    }
  });
});
