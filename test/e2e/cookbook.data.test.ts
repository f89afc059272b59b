import { describeOnPublicData } from '../describe-when';
import { type SeededServer, startSeededServer } from '../http/seeded-server';
import { compareQuery, examplesOf, updatePage } from './cookbook-page';

afterAll(updatePage);

describeOnPublicData('onet-29.3', 'the queries of the cookbook that need O*NET', (onet) => {
  let server: SeededServer;
  beforeAll(async () => {
    server = await startSeededServer({}, { onet });
  });
  afterAll(() => server.close());

  test.each(examplesOf('graphql', 'onet'))('%s', (_, example) => compareQuery(server.url, example));
});
