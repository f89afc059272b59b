/**
 * Which groups of the International Standard Classification of Occupations (ISCO-08) share work with which codes of the Standard
 * Occupational Classification: the crosswalk of the U.S. Bureau of Labor Statistics, whose codes are those of 2010.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceContent } from '../../domain';
import { nodeFact } from '../../domain';
import { readSocVintages } from '../names/soc-vintages';
import { readCsv } from '../reading/csv';
import { CROSSWALK_MODEL } from './model';

const FILE = 'isco08_soc2010.csv';
const SOURCE = 'source:isco-soc';
const COLUMNS = ['isco08_code', 'part', 'soc2010_code'] as const;

/**
 * The table of a folder, with the codes of 2018, or null if the folder has none. A code that was split stands for all that it became.
 *
 * @throws {SourceFileError} with file, line and column of the first row that is wrong
 */
export async function readIscoSoc(folder: string): Promise<SourceContent | null> {
  const path = join(folder, FILE);
  if (!existsSync(path)) return null;
  const vintages = await readSocVintages(folder);
  const joined = new Set<string>();
  for await (const row of readCsv(path, COLUMNS)) {
    const [group, code, part] = [row.text('isco08_code'), row.text('soc2010_code'), row.optionalText('part')];
    if (!/^\d{3,4}$/.test(group)) throw row.problem('isco08_code', `"${group}" is not a group such as 2512.`);
    if (!/^\d\d-\d{4}$/.test(code)) throw row.problem('soc2010_code', `"${code}" is not a code such as 15-1132.`);
    const successors = vintages.successorsOf(code);
    for (const successor of successors) {
      const isPart = part === '*' || successors.length > 1;
      joined.add(`${group} ${successor}${isPart ? ' *' : ''}`);
    }
  }
  const whole = [...joined].filter((each) => !each.endsWith(' *') || !joined.has(each.slice(0, -2)));
  return {
    source: nodeFact('Source', 'isco-soc', SOURCE, {
      name: 'ISCO-08 x SOC 2010',
      publisher: 'U.S. Bureau of Labor Statistics',
      licence: 'Public domain',
      attribution: 'ISCO-08 x SOC 2010: U.S. Bureau of Labor Statistics',
      release: CROSSWALK_MODEL.iscoSoc.release,
      asOf: CROSSWALK_MODEL.iscoSoc.release,
      precedence: CROSSWALK_MODEL.iscoSoc.precedence,
      iscoSoc: whole.sort(),
    }),
    nodes: [],
    links: [],
  };
}
