/** The public tables cut between two rows, where no row shows it. */
import { existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { readCrosswalk, readEsco, readMoves } from '../../src/importers';
import { describeOnPublicData, PUBLIC_DATA_DIR } from '../describe-when';
import { withFiles } from './written-files';

const firstLines = (path: string, count: number) =>
  `${readFileSync(path, 'utf8').split('\n').slice(0, count).join('\n')}\n`;

describeOnPublicData('crosswalks', 'the crosswalk, cut', (directory) => {
  test('after 1,200 of its 1,680 rows is refused', async () => {
    const files = {
      'esco_onet_crosswalk.csv': firstLines(join(directory, 'esco_onet_crosswalk.csv'), 1201),
      'soc_2010_to_2018.json': readFileSync(join(directory, 'soc_2010_to_2018.json')),
    };
    await withFiles(files, (folder) =>
      expect(readCrosswalk(join(folder, 'esco_onet_crosswalk.csv'), [])).rejects.toThrow(
        'esco_onet_crosswalk.csv:1201: the file ends here after 1200 rows; the published table has 1680. It is cut off',
      ),
    );
  });
});

describeOnPublicData('cps-asec-mobility', 'the observed moves, cut', (directory) => {
  test('at the end of an occupation is refused', async () => {
    const lines = readFileSync(join(directory, 'observed_moves.csv'), 'utf8').split('\n');
    const last = lines[5000]?.split(',')[0];
    const whole = lines.findIndex((line) => line.split(',')[0] === last);
    const files = {
      'cps/observed_moves.csv': `${lines.slice(0, whole).join('\n')}\n`,
      'crosswalks/soc_2010_to_2018.json': readFileSync(join(PUBLIC_DATA_DIR, 'crosswalks', 'soc_2010_to_2018.json')),
    };
    const nodes = [{ kind: 'Role', id: 'role:onet/11-1011.00', source: 'source:onet', properties: {} }] as never;
    await withFiles(files, (folder) =>
      expect(readMoves(join(folder, 'cps'), { nodes, links: [] })).rejects.toThrow(
        `observed_moves.csv:${whole}: the file ends here after ${whole - 1} rows; the published table has 7507.`,
      ),
    );
  });
});

describeOnPublicData('esco-1.2.0', 'ESCO under another number', (directory) => {
  test('is read whole, and refused if the relations are cut', async () => {
    const cut = firstLines(join(directory, 'occupationSkillRelations_en.csv'), 100_001);
    await withFiles({ 'esco-9.9.9/occupationSkillRelations_en.csv': cut }, async (folder) => {
      const release = join(folder, 'esco-9.9.9');
      for (const file of readdirSync(directory)) {
        if (!existsSync(join(release, file))) symlinkSync(join(directory, file), join(release, file));
      }
      await expect(readEsco(release, [])).rejects.toThrow(
        /^occupationSkillRelations_en\.csv:\d+: the file ends here without a row for \d+ of the 3039 occupations/,
      );
    });
  });
});
