/** Tables of O*NET that were cut off where no row shows it, and rows that nobody's table has. */
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeOnPublicData } from '../describe-when';
import { readRelease } from './onet-fixture';

/** Lets `use` have a folder of its own. */
async function withFolder<Result>(use: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'onet-'));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describeOnPublicData('onet-29.3', 'O*NET 29.3, cut', (directory) => {
  /** The release, with one table cut after a number of lines. */
  const readCut = (file: string, lines: number) =>
    withFolder(async (parent) => {
      const folder = join(parent, 'onet-29.3');
      mkdirSync(folder);
      for (const each of readdirSync(directory)) symlinkSync(join(directory, each), join(folder, each));
      unlinkSync(join(folder, file));
      const kept = readFileSync(join(directory, file), 'utf8').split('\n').slice(0, lines);
      writeFileSync(join(folder, file), `${kept.join('\n')}\n`);
      return readRelease(folder);
    });

  test('after 20,020 rows of Skills.txt, at the end of an occupation, is refused', async () => {
    await expect(readCut('Skills.txt', 20_021)).rejects.toThrow(
      /^Skills\.txt:20021: the file ends here without a row for \d+ of the 879 occupations that other tables describe/,
    );
  });

  test('after half of the technologies is refused', async () => {
    const half = readFileSync(join(directory, 'Technology Skills.txt'), 'utf8').split('\n').slice(0, 16_000);
    const last = half.at(-1)?.split('\t')[0];
    const lastWhole = half.findIndex((line) => line.split('\t')[0] === last);
    await expect(readCut('Technology Skills.txt', lastWhole)).rejects.toThrow(
      /^Technology Skills\.txt:\d+: the file ends here/,
    );
  });
});
