import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { offersPage, readAddresses } from '../../src/downloads';
import { SOURCE_LIMITS } from '../../src/files';
import { LAYOUTS } from '../../src/importers/onet/layouts';

/** What docs/public-data.md says of sources, layouts and limits is what the program has. */
const PAGE = readFileSync(join(__dirname, '..', '..', 'docs', 'public-data.md'), 'utf8');

test('the page about public data has the table of sources as the addresses have it; npm run schema rewrites it', () => {
  expect(offersPage(PAGE, readAddresses())).toBe(PAGE);
  expect(offersPage(PAGE.replace('| `oews` | yearly', '| `oews` | daily'), readAddresses())).toBe(PAGE);
  expect(() => offersPage('# Nothing', readAddresses())).toThrow('lacks the head');
});

test.each([...readAddresses()])(
  'the page about public data gives the address and the release of %s',
  (source, offer) => {
    const row = PAGE.split('\n').find((line) => line.startsWith(`| \`${source}\` |`)) ?? '';
    expect(row).toContain(`(${offer.page})`);
    expect(row).toContain(`| ${offer.noDownload === undefined ? offer.release : 'none, see below'} |`);
  },
);

test('the page about public data names every file of both layouts of O*NET', () => {
  for (const { skills, technologies, titles, interests, education, training } of LAYOUTS) {
    for (const file of [...skills, technologies.file, titles.file, interests, education, training]) {
      expect(PAGE).toContain(`\`${file}\``);
    }
  }
});

test('the page about public data states the limits', () => {
  const megabytes = Math.round(SOURCE_LIMITS.fileBytes / 1e6);
  expect(PAGE).toContain(`More than ${megabytes} MB or ${SOURCE_LIMITS.rows.toLocaleString('en-US')} rows`);
});
