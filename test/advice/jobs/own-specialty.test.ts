import { isOwnSpecialty } from '../../../src/advice/jobs/own-specialty';
import { graphOf } from '../../network/roles-graph';

test('a detailed occupation of the same code is a specialty of the job held, another one and the whole are not', () => {
  const graph = graphOf({ 'onet/29-1141.00': {}, 'onet/29-1141.03': {}, 'onet/29-1071.01': {} }, {});
  const named = (slug: string) => graph.roles.find(({ id }) => id === `role:onet/${slug}`)!.index;
  expect(isOwnSpecialty(graph, named('29-1141.00'), named('29-1141.03'))).toBe(true);
  expect(isOwnSpecialty(graph, named('29-1141.03'), named('29-1141.00'))).toBe(false);
  expect(isOwnSpecialty(graph, named('29-1141.00'), named('29-1071.01'))).toBe(false);
});
