import { exitsFrom } from '../../../src/advice/jobs/exits';
import { exitsText } from '../../../src/domain';
import { graphOf } from '../../network/roles-graph';

const exit = (to: string) => ({ to, way: 'SIDEWAYS', years: 0.5, why: 'You know the goods.' }) as const;

test('a job without a list has that of its own occupation, else that of its broad occupation, never itself', () => {
  const detailed = 'role:onet/17-2112.01';
  const graph = graphOf(
    { 'onet/17-2112.01': {}, 'onet/17-2112.02': {}, 'onet/17-2111.00': {}, 'onet/17-2199.00': {}, plumber: {} },
    { exits: [exitsText({ from: detailed, exits: [exit('role:onet/17-2112.02'), exit('role:plumber')] })] },
  );
  const named = (slug: string) => {
    const from = graph.roles.find(({ id }) => id === `role:onet/${slug}`)!.index;
    return exitsFrom(graph, from).map(({ job }) => graph.roles[job]!.id);
  };
  expect(named('17-2112.01')).toEqual(['role:onet/17-2112.02', 'role:plumber']);
  expect(named('17-2112.02')).toEqual(['role:plumber']);
  expect(named('17-2111.00')).toEqual(['role:onet/17-2112.02', 'role:plumber']);
  expect(named('17-2199.00')).toEqual([]);
});
