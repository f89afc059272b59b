import type { Chain } from '../../../src/advice/chains/beginning';
import { worthTellingFrom } from '../../../src/advice/futures/telling-order';
import { exitsFrom } from '../../../src/advice/jobs/exits';
import { FIRST_NAMED } from '../../../src/advice/numbers/futures';
import { seedsGraph } from '../../app/seeds-graph';

test('the first of the list of exits and what takes a course are told before others of the same worth', async () => {
  const graph = await seedsGraph();
  const from = graph.roles.find(({ title }) => title === 'Medical Assistant')!.index;
  const tells = worthTellingFrom(graph, from, () => 0);
  const exits = exitsFrom(graph, from);
  const told = (place: number) => tells({ role: exits[place]!.job, chain: [] as unknown as Chain });
  const study = exits.findIndex(({ way }) => way === 'STUDY');
  const near = exits.findIndex(({ way, place }) => way === 'SIDEWAYS' && place >= 8);
  expect(study).toBe(0);
  expect(told(study)).toBe(FIRST_NAMED.tellsEarly + FIRST_NAMED.tellsLearned);
  expect(told(near)).toBe(0);
  expect(tells({ role: exits[study]!.job, chain: [] as unknown as Chain }, 0)).toBe(FIRST_NAMED.tellsEarly);
  const strange = graph.roles.find(({ title }) => title === 'Airline Pilot')!.index;
  expect(tells({ role: strange, chain: [] as unknown as Chain })).toBe(0);
});
