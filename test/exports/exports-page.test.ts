import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXPORT_NAMES, FILTERS, formatsOf } from '../../src/exports';
import { seedsGraph } from '../app/seeds-graph';
import { exportOf } from '../asked';

const PAGE = readFileSync(join(__dirname, '..', '..', 'docs', 'exports.md'), 'utf8');
const ROUTE = { from: 'Back-End Developer', to: 'Cloud Architect' };

interface Described {
  readonly url: string;
  readonly tableSchema: { readonly columns: readonly { name: string; datatype: string; 'dc:description': string }[] };
}

/** The tables of an export, as the description beside its CSV files tells them. */
async function tablesOf(what: string): Promise<readonly Described[]> {
  const filters = what === 'routes' ? ROUTE : {};
  const description = exportOf(await seedsGraph(), { what, format: 'csv', filters }).files.at(-1)!;
  const [text] = description.chunks() as Iterable<string>;
  const told = JSON.parse(text ?? '') as Described & { readonly tables?: readonly Described[] };
  return told.tables ?? [told];
}

describe('docs/exports.md', () => {
  test.each(EXPORT_NAMES)('tells the formats and filters of %s', (what) => {
    expect(PAGE).toContain(`| \`${what}\` | ${formatsOf(what).join(', ')} | ${FILTERS[what].join(', ')} |`);
  });

  test.each(EXPORT_NAMES)('tells every column of %s', async (what) => {
    for (const { url, tableSchema } of await tablesOf(what)) {
      expect(PAGE).toContain(`\`${url.replace('.csv', '')}\``);
      const rows = tableSchema.columns.map(
        ({ name, datatype, 'dc:description': about }) => `| \`${name}\` | ${datatype} | ${about} |`,
      );
      expect(rows.filter((row) => !PAGE.includes(row))).toEqual([]);
    }
  });
});
