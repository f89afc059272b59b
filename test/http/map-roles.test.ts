/** The roles of the map are asked for once for each revision. */
import pino from 'pino';
import { buildCareerSchema } from '../../src/graphql';
import { createApolloServer } from '../../src/http/apollo-server';
import { mapRolesOf } from '../../src/http/map-roles';
import { MAP_ROLES } from '../../web/pages/map/map-query';
import { changeSet, role, SOURCE } from '../contract/facts';
import { openSeededAtlas, type SeededAtlas, TEST_CONFIG } from './seeded-server';

let seeded: SeededAtlas;
const apollo = createApolloServer(buildCareerSchema(), TEST_CONFIG, pino({ level: 'silent' }));
const asked = jest.spyOn(apollo, 'executeOperation');
beforeAll(async () => {
  seeded = await openSeededAtlas();
  await apollo.start();
});
afterAll(async () => {
  await apollo.stop();
  await seeded.close();
});

/** Many at once, and one more when they are answered. */
async function many(ask: ReturnType<typeof mapRolesOf>) {
  asked.mockClear();
  const all = await Promise.all(Array.from({ length: 20 }, (_, i) => ask(`request ${i}`)));
  all.push(await ask('one more'));
  expect(new Set(all).size).toBe(1);
  return { made: all[0]!, pages: asked.mock.calls.length };
}

test('many who open the map at once share the answer, also right after a change', async () => {
  const ask = mapRolesOf(apollo, seeded.atlas, MAP_ROLES);
  const { graph } = seeded.atlas.snapshot();
  const ours = graph.roles.filter(({ scheme }) => scheme === 'ATLAS').length;
  const before = await many(ask);
  expect(before.made).toHaveLength(ours);
  expect(before.pages).toBe(Math.ceil(ours / 100));

  await seeded.store.apply(changeSet({ putNodes: [SOURCE, role('analyst-of-maps')] }));
  await seeded.atlas.refresh();
  const after = await many(ask);
  expect(after.pages).toBe(Math.ceil((ours + 1) / 100));
  expect(after.made).toContainEqual(expect.objectContaining({ id: 'role:analyst-of-maps' }));
});

test('what fails is asked again, and each who waits is told', async () => {
  const ask = mapRolesOf(apollo, seeded.atlas, '{ nothing }');
  asked.mockClear();
  expect(await Promise.all([ask('1'), ask('2')])).toEqual([null, null]);
  expect(asked).toHaveBeenCalledTimes(1);
  expect(await ask('3')).toBeNull();
  expect(asked).toHaveBeenCalledTimes(2);
});
