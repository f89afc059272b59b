import { cpSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NodePropertiesByKind, SourceContent } from '../../src/domain';
import { MADE_UP_RELEASE, readRelease } from './onet-fixture';

/** The same five occupations in the files and columns of release 30.3. */
const NEW_LAYOUT = join(MADE_UP_RELEASE, '..', 'db_30_3_text');

/** What `readRelease` makes of a copy of a release, changed by `change`. */
async function readChanged(release: string, change: (folder: string) => void): Promise<SourceContent> {
  const parent = mkdtempSync(join(tmpdir(), 'onet-'));
  const folder = join(parent, 'onet-1.2');
  try {
    cpSync(release, folder, { recursive: true });
    change(folder);
    return await readRelease(folder);
  } finally {
    rmSync(parent, { recursive: true });
  }
}

const roleOf = ({ nodes }: SourceContent, id: string) =>
  nodes.find((node) => node.id === id)?.properties as NodePropertiesByKind['Role'];

describe('the layout since 30.3', () => {
  let older: SourceContent;
  let newer: SourceContent;
  beforeAll(async () => {
    older = await readRelease(MADE_UP_RELEASE);
    newer = await readRelease(NEW_LAYOUT);
  });

  test('gives the same roles, skills and technologies as the older layout gives of the same occupations', () => {
    expect(newer.nodes).toEqual(older.nodes);
  });

  test('gives the same links, of another date', () => {
    const undated = ({ links }: SourceContent) =>
      links.map(({ key, properties }) => ({ key, ...properties, asOf: undefined }));
    expect(undated(newer)).toEqual(undated(older));
  });

  test('is named by its Read Me, with the month in which that release came out', () => {
    expect(newer.source.properties).toMatchObject({ release: '30.3', asOf: '2026-05' });
  });

  test('each release says in which layout it was read, and what that layout no longer has', () => {
    expect(older.notes).toEqual(['O*NET 1.2, in the layout of the releases up to 30.2.']);
    expect(newer.notes).toEqual([
      'O*NET 30.3, in the layout of the releases 30.3 and later, which no longer have work values and the work styles that we compare.',
    ]);
  });

  test('has no work values and other work styles, so both are absent', () => {
    const role = roleOf(newer, 'role:onet/15-1111.00');
    expect([role.workValues, role.workStyles]).toEqual([undefined, undefined]);
    expect(role.interests).toEqual([3, 6, 2, 1.5, 2, 5]);
  });

  test.each([
    ['Essential Skills.txt', 'Essential Skills.txt: is not there; expected in'],
    ['Job Titles.txt', 'Job Titles.txt: is not there'],
    ['Training and Experience.txt', 'Training and Experience.txt: is not there'],
    ['Knowledge.txt', 'Knowledge.txt: is not there'],
  ])('lacks no file that it should have: without %s it is refused', async (file, message) => {
    const reading = readChanged(NEW_LAYOUT, (folder) => rmSync(join(folder, file)));
    await expect(reading).rejects.toThrow(message);
  });

  test('a distribution that does not add up is named with its own file', async () => {
    const reading = readChanged(NEW_LAYOUT, (folder) => {
      const header = 'O*NET-SOC Code\tElement ID\tElement Name\tScale ID\tCategory\tData Value\n';
      writeFileSync(join(folder, 'Education.txt'), `${header}15-1111.00\t2.D.1\t\tRL\t5\t50\n`);
    });
    await expect(reading).rejects.toThrow('Education.txt:2, Data Value: the categories of 15-1111.00');
  });
});

describe('a mixture of releases', () => {
  test.each([
    ['one file of the new layout among old ones', MADE_UP_RELEASE, NEW_LAYOUT, 'Software Skills.txt', 'Skills.txt'],
    ['one file of the old layout among new ones', NEW_LAYOUT, MADE_UP_RELEASE, 'Skills.txt', 'Essential Skills.txt'],
  ])('is refused, naming both: %s', async (_, into, from, stray, other) => {
    const reading = readChanged(into, (folder) => cpSync(join(from, stray), join(folder, stray)));
    await expect(reading).rejects.toThrow(
      new RegExp(
        `^${stray}: is of the releases .*, and ${other} beside it of .* Unpack one release into an empty folder`,
      ),
    );
  });

  test('two releases unpacked into one folder are refused', async () => {
    const reading = readChanged(MADE_UP_RELEASE, (folder) => cpSync(NEW_LAYOUT, folder, { recursive: true }));
    await expect(reading).rejects.toThrow('Unpack one release into an empty folder and give that.');
  });

  test('a table of another release that names other occupations is refused', async () => {
    const reading = readChanged(NEW_LAYOUT, (folder) => {
      writeFileSync(join(folder, 'Job Zones.txt'), 'O*NET-SOC Code\tJob Zone\n15-1199.01\t4\n');
    });
    await expect(reading).rejects.toThrow('One of the two is cut off or of another release.');
  });
});

describe('a folder that holds no tables', () => {
  test('names the files of both layouts', async () => {
    const reading = readChanged(MADE_UP_RELEASE, (folder) => {
      rmSync(folder, { recursive: true });
      cpSync(join(MADE_UP_RELEASE, 'Job Zones.txt'), join(folder, 'Job Zones.txt'));
    });
    await expect(reading).rejects.toThrow(
      /^Occupation Data\.txt: is not there; expected in .* \(releases since 30\.3 have Essential Skills\.txt, .* Also missing: Content/,
    );
  });

  test('points to the folder in it that holds them', async () => {
    const reading = readChanged(MADE_UP_RELEASE, (folder) => {
      renameSync(folder, `${folder}x`);
      cpSync(`${folder}x`, join(folder, 'db_29_3_text'), { recursive: true });
    });
    await expect(reading).rejects.toThrow('Did you mean the folder db_29_3_text in it?');
  });

  test.each([
    ['db_30_3_text.zip', 'Unpack db_30_3_text.zip first.'],
    ['Skills.xlsx', 'fetch the tab-delimited text'],
  ])('says what to do with %s', async (file, message) => {
    const reading = readChanged(MADE_UP_RELEASE, (folder) => {
      rmSync(folder, { recursive: true });
      cpSync(join(MADE_UP_RELEASE, 'Job Zones.txt'), join(folder, file));
    });
    await expect(reading).rejects.toThrow(message);
  });

  test('a file in place of a folder is named', async () => {
    await expect(readRelease(join(MADE_UP_RELEASE, 'Skills.txt'))).rejects.toThrow(
      'is not a folder. Give the one that',
    );
  });
});
