import { join } from 'node:path';
import { readEsco } from '../../src/importers';
import { escoFiles } from './esco-files';
import { withFiles } from './written-files';

describe('a release of ESCO that is not known by its number of rows', () => {
  test.each([
    [
      'occupationSkillRelations_en.csv',
      1,
      'without a row for 1 of the 4 occupations. It is cut off or of another release',
    ],
    [
      'broaderRelationsSkillPillar_en.csv',
      3,
      'without a row for 1 of the 11 skills. It is cut off or of another release',
    ],
  ])('shows that %s was cut off by what is left without rows', async (file, fewer, message) => {
    const files = escoFiles();
    const path = `esco-0.9.0/${file}`;
    const rows = (files[path] ?? '').trimEnd().split('\n').slice(0, -fewer);
    await withFiles({ ...files, [path]: `${rows.join('\n')}\n` }, async (folder) => {
      const reading = readEsco(join(folder, 'esco-0.9.0'), []);
      await expect(reading).rejects.toThrow(`${file}:${rows.length}: the file ends here ${message}: fetch it again.`);
    });
  });
});
