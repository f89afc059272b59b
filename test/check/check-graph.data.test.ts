import { join } from 'node:path';
import { checkGraph } from '../../src/check';
import { buildCareerGraph } from '../../src/graph';
import { planImport } from '../../src/importers';
import { describeOnPublicData } from '../describe-when';
import { oewsFacts, onetFacts, seedFacts } from '../kept/facts';

describeOnPublicData('oews-may-2025', 'the seeds beside O*NET and the wages of its roles', (directory) => {
  test('pass every rule without a finding, pay within the wages that they match or with a reason', async () => {
    const release = join(directory, '../onet-29.3');
    const oews = await oewsFacts(join(directory, 'national_M2025_dl.csv'), release);
    const contents = [...(await seedFacts()), await onetFacts(release), oews];
    const { putNodes, putLinks } = planImport({ nodes: [], links: [] }, contents);
    const graph = buildCareerGraph({ revision: 1, nodes: putNodes, links: putLinks }, '2026-11-24T00:00:00Z');
    expect(checkGraph(graph).flatMap(({ findings }) => findings)).toEqual([]);
    // Against an empty promise: wages are there to compare with, and without reasons some bands would be found.
    const without = {
      ...graph,
      roles: graph.roles.map((role) => ({ ...role, pay: role.pay.map(({ note: _, ...band }) => band) })),
    };
    expect(checkGraph(without, { rules: ['pay-outside-wages'] })[0]?.findings.length).toBeGreaterThan(10);
  });
});
