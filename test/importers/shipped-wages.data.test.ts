/** The wages that ship are those of the Bureau's own file, and an import of it counts in place of them. */
import { join } from 'node:path';
import { readOews, readWageFile } from '../../src/importers';
import { describeOnPublicData } from '../describe-when';
import { seedFacts } from '../kept/facts';

describeOnPublicData('oews-may-2025', 'the wages of May 2025', (directory) => {
  const path = join(directory, 'national_M2025_dl.csv');

  test('are what our roles without pay of their own are paid, percentile by percentile', async () => {
    const { rows } = await readWageFile(path);
    const shipped = (await seedFacts()).find(({ source }) => source.properties.name.startsWith('Wages of'))!;
    const paid = (code: string) => rows.find((row) => row.code === code && row.group === 'detailed')!.pay;
    const nurse = shipped.links.flatMap((link) =>
      link.kind === 'PAYS' && link.from === 'role:registered-nurse' ? [link.properties] : [],
    );
    expect(nurse.map(({ percentile, minUsd }) => [percentile, minUsd])).toEqual(
      paid('29-1141').map(({ percentile, usd }) => [percentile, usd]),
    );
    expect(new Set(shipped.links.map(({ from }) => from)).size).toBeGreaterThan(150);
  });

  test('an import says the same of a role of ours as of the occupation that it is', async () => {
    const onet = 'role:onet/29-1141.00';
    const { source, links } = await readOews(path, [onet], { ours: new Map([['role:registered-nurse', '29-1141']]) });
    const bandsOf = (id: string) => links.filter(({ from }) => from === id).map(({ properties }) => properties);
    expect(bandsOf('role:registered-nurse')).toEqual(bandsOf(onet));
    const shipped = (await seedFacts()).find((content) => content.source.properties.name.startsWith('Wages of'))!;
    expect(source.properties.precedence).toBeLessThan(shipped.source.properties.precedence);
  });
});
