import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readEntryTable } from '../../src/importers/onet/entry-table';
import { describeOnPublicData } from '../describe-when';

describeOnPublicData('onet-29.3', 'the table for the United States beside O*NET', (directory) => {
  const { codes, doorsInto } = readEntryTable();

  test('names only occupations that there are', () => {
    const lines = readFileSync(join(directory, 'Occupation Data.txt'), 'utf8').split('\n');
    const known = new Set(lines.map((line) => line.split('\t')[0]!.trim()));
    const isThere = (code: string) =>
      code.endsWith('*') ? [...known].some((each) => each.startsWith(code.slice(0, -1))) : known.has(code);
    expect(codes.filter((code) => !isThere(code))).toEqual([]);
    const asked = codes.flatMap((code) =>
      code.endsWith('*') ? [] : doorsInto(code).flatMap(({ experienceIn }) => experienceIn),
    );
    expect(asked.filter((id) => !known.has(id.replace('role:onet/', '')))).toEqual([]);
  });
});
