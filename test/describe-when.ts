import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** Where the public data sets lie: `CAREER_DATA_DIR`, else `../shared/data` next to the project. */
export const PUBLIC_DATA_DIR = resolve(__dirname, '..', process.env.CAREER_DATA_DIR ?? '../shared/data');

/**
 * Declares a suite that needs something this machine may lack. Without it the suite is skipped and its title says why, which
 * `npm test` repeats in its summary. Under `CI=true` the suite fails instead, because a machine of that kind installs what it needs.
 *
 * @param met - whether what it needs is there
 * @param want - what is missing and how to get it, one sentence without brackets
 */
export function describeWhen(met: boolean, want: string, title: string, body: () => void): void {
  if (met) describe(title, body);
  else if (process.env.CI !== 'true') describeSkipped(want, title, body);
  else {
    describe(title, () => {
      test('what it needs is there', () => {
        throw new Error(want);
      });
    });
  }
}

/**
 * `describeWhen` for suites on one folder of the public data sets, such as "onet-29.3". Where there is no public data at all the
 * suite is skipped also under `CI=true`, because no tool may install the data for you.
 */
export function describeOnPublicData(folder: string, title: string, body: (directory: string) => void): void {
  const directory = resolve(PUBLIC_DATA_DIR, folder);
  const want = `no folder ${folder} in the public data; set CAREER_DATA_DIR to where it lies`;
  if (existsSync(PUBLIC_DATA_DIR)) describeWhen(existsSync(directory), want, title, () => body(directory));
  else describeSkipped(want, title, () => body(directory));
}

function describeSkipped(want: string, title: string, body: () => void): void {
  describe.skip(`${title} (not run: ${want})`, body);
}
