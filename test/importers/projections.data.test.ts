/** The figures that ship are those of the Bureau's own workbook. */
import { readProjections } from '../../src/importers';
import { describeOnPublicData } from '../describe-when';
import { seedFacts } from '../kept/facts';

describeOnPublicData('bls-projections-2024-34', 'the projections of 2024 to 2034', (directory) => {
  test('are in the seeds as the Bureau publishes them, all 832 occupations', async () => {
    const { source } = await readProjections(directory);
    const shipped = (await seedFacts()).find((content) => content.source.properties.outlook !== undefined)!;
    expect(source.properties.outlook).toHaveLength(832);
    expect(shipped.source.properties.outlook).toEqual(source.properties.outlook);
    expect(shipped.source.properties.precedence).toBeGreaterThan(source.properties.precedence);
  });
});
