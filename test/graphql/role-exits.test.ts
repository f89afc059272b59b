import { parse } from 'graphql';
import { buildCareerSchema, createExecutor, RequestContext } from '../../src/graphql';
import { openSeededAtlas, type SeededAtlas } from '../http/seeded-server';

let seeded: SeededAtlas;
beforeAll(async () => {
  seeded = await openSeededAtlas();
});
afterAll(() => seeded.close());

const ask = async (query: string) => {
  const execute = createExecutor(buildCareerSchema(), 'js', () => {});
  const context = new RequestContext(seeded.atlas, 'exits');
  return execute({ document: parse(query), hash: query, operationName: null, variables: {}, context });
};

test('a role tells where people go who leave it, how, in which time and why, a counsellor’s first choice first', async () => {
  const { data } = await ask('{ role(ref: "Registered Nurse") { exits { role { title } way years why } } }');
  const { exits } = (
    data as { role: { exits: { role: { title: string }; way: string; years: number; why: string }[] } }
  ).role;
  expect(exits.length).toBeGreaterThan(5);
  expect(exits[0]).toMatchObject({ role: { title: 'Nurse Manager' }, way: 'UP', years: 2 });
  expect(new Set(exits.map(({ way }) => way)).size).toBeGreaterThanOrEqual(3);
  for (const { why } of exits) expect(why).toMatch(/^[A-Z].*\.$/);
});
