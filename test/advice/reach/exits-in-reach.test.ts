import { findReachable } from '../../../src/advice';
import { type EXIT_WAYS, exitsText } from '../../../src/domain';
import type { CareerGraph } from '../../../src/graph';
import { graphOf } from '../../network/roles-graph';
import { NO_LIMITS } from './no-limits';

const WHOLE = 'role:onet/41-4011.00';

/** A seller of our own is a kind of the occupation, so the occupation is no station. */
const graphWith = (way: (typeof EXIT_WAYS)[number] | null, years = 2): CareerGraph => {
  const exits = way === null ? [] : [{ to: WHOLE, way, years, why: 'You know the goods.' }];
  return graphOf(
    { plumber: {}, seller: { matches: [`closeMatch ${WHOLE}`] }, 'onet/41-4011.00': {} },
    { exits: [exitsText({ from: 'role:plumber', exits })] },
  );
};

const yearsTo = (graph: CareerGraph, pastYears: number | null = null): number | undefined => {
  const from = graph.roles.find(({ id }) => id === 'role:plumber')!.index;
  const pastRoles = pastYears === null ? [] : [{ role: from, years: pastYears }];
  return findReachable(graph, {
    ...NO_LIMITS,
    from,
    profile: { levels: new Map(), weeklyHours: 8, background: { pastRoles } },
    withinYears: 6,
    orderBy: 'RECOMMENDED',
  }).find(({ role }) => graph.roles[role]!.id === WHOLE)?.years;
};

test('an occupation of which our roles are kinds is in reach where a list of exits names it, and only there', () => {
  expect(yearsTo(graphWith('SIDEWAYS'))).toBeDefined();
  expect(yearsTo(graphWith(null))).toBeUndefined();
});

test('near work takes as long as the list says, and a rung a third as long for people who have served long', () => {
  expect(yearsTo(graphWith('SIDEWAYS', 2.5), 20)).toBeCloseTo(2.5, 2);
  expect(yearsTo(graphWith('UP', 5), 20)).toBeCloseTo(1.65, 2);
});
