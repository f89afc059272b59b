import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** Where the public data sets lie: `CAREER_DATA_DIR`, else `../shared/data` beside the project. */
export const PUBLIC_DATA_DIR = resolve(__dirname, '..', process.env.CAREER_DATA_DIR ?? '../shared/data');

/** True in `npm run test:quick`, which leaves out what needs more than this project and its packages. */
export const IS_QUICK_RUN = process.env.CAREER_TEST_QUICK === 'true';

/**
 * Declares a suite that needs something this machine may lack. Without it the suite is skipped and its title says why,
 * which `npm test` repeats in its summary; under `CI=true` it fails instead, for there it must run. `npm run test:quick`
 * leaves all such suites out.
 *
 * @param met - whether what it needs is there
 * @param want - what is missing and how to get it, one sentence without brackets
 */
export function describeWhen(met: boolean, want: string, title: string, body: () => void): void {
  if (IS_QUICK_RUN) describe.skip(`${title} (not run: left out of quick runs)`, body);
  else if (met) describe(title, body);
  else if (process.env.CI !== 'true') describe.skip(`${title} (not run: ${want})`, body);
  else {
    describe(title, () => {
      test('what it needs is there', () => {
        throw new Error(want);
      });
    });
  }
}

/** `describeWhen` for suites on one folder of the public data sets, such as "onet-29.3". */
export function describeOnPublicData(folder: string, title: string, body: (directory: string) => void): void {
  const directory = resolve(PUBLIC_DATA_DIR, folder);
  const want = `no folder ${folder} in the public data; set CAREER_DATA_DIR to where it lies`;
  describeWhen(existsSync(directory), want, title, () => body(directory));
}
