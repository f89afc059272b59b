import { parse } from 'graphql';
import { buildCareerSchema, createExecutor, RequestContext } from '../../src/graphql';
import { openSeededAtlas, type SeededAtlas } from '../http/seeded-server';

let seeded: SeededAtlas;
beforeAll(async () => {
  seeded = await openSeededAtlas();
});
afterAll(() => seeded.close());

test('a role tells what its work is like and what becomes of it, with who says so', async () => {
  const query = `{ role(ref: "Registered Nurse") { everydayTitle outlook
    conditions { hours place body people danger stress selfEmployedPercent also statedFor { id } source { name } }
    outlookFigures { soc isOwn of year yearThen employment growthPercent openingsYearly usualEducation medianPayUsd source { attribution } asOf } } }`;
  const execute = createExecutor(buildCareerSchema(), 'js', () => {});
  const context = new RequestContext(seeded.atlas, 'work');
  const { data } = await execute({ document: parse(query), hash: query, operationName: null, variables: {}, context });
  expect(data).toMatchObject({
    role: {
      everydayTitle: 'Registered Nurse',
      outlook: expect.stringMatching(/\.$/),
      conditions: {
        ...{ hours: 'SHIFTS', place: 'SITE', statedFor: { id: 'role:registered-nurse' } },
        ...{ also: expect.arrayContaining(['HELPS']), source: { name: 'Career Atlas editors' } },
      },
      outlookFigures: {
        ...{ soc: '29-1141', isOwn: true, of: null, year: 2024, yearThen: 2034, usualEducation: 'BACHELOR' },
        ...{ employment: expect.any(Number), growthPercent: expect.any(Number), asOf: '2024-12' },
        source: { attribution: expect.stringContaining('U.S. Bureau of Labor Statistics') },
      },
    },
  });
});
